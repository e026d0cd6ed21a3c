"""How dates and times are written at the desk, by language; for all else Django's own formats hold."""
