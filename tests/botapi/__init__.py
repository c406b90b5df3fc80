"""A Bot API server on a real socket, with an independent library's models to judge every request and every answer."""
