"""Public addresses for search engines: stories by month, fronts, topics, authors, the last two days."""
