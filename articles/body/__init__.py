"""The body of a story: clean HTML whose photos and boxes are references, looked up when a page is made."""
