"""Films: reading their containers, captions, providers' addresses, serving. Nothing of it decodes a picture."""
