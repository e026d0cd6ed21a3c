"""Stories for machines that follow the news: RSS, Atom and JSON Feed, each of the site and of its lists."""
