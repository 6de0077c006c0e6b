# file: P0101 `123` is not a language
domanda-fase = ?
