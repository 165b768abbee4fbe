"""The verbs, one a file: `arguments` says what a verb takes, and what runs it."""
