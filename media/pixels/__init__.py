"""What both the way in and the way out need: decoding, turning upright, colours. It imports no model."""
