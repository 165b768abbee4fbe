"""Plain words become values: Norwegian (bokmål and nynorsk) and English, where they are unambiguous.

A phrase is read once as Norwegian and once as English, and taken only where the readings agree
or one of the languages alone knows it. What is vague (`raskt`), about right (`ca. 4 timer`) or
means two things (`3/4/2027`) is not read. A language is a table of words (`norwegian`, `english`);
the forms that phrases take are shared: `quantities`, `times`, `rhythms`, `hours`.
"""
