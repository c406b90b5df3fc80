"""A finished CV to a document: PDF, DOCX, Markdown, HTML, JSON Resume."""
