"""Everything the program keeps, in a database that SQLAlchemy speaks to."""
