"""Films: their containers, captions, providers and serving. Nothing here decodes a picture."""
