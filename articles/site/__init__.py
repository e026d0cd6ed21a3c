"""What readers see. Everything here asks for editions only, and one request has one moment."""
