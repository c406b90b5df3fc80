"""Files to text: what a person sends, read in a child process that may crash alone."""
