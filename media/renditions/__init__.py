"""From a private original to the pictures readers get: which there are, how they are made and written."""
