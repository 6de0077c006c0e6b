//! The words that only the line mode needs; their texts are in `i18n/<locale>/line.ftl`.

/// Names for the messages, and the table of them: a name that does not exist does not compile.
macro_rules! words {
    ($($name:ident = $id:literal [$($variable:literal),*];)*) => {
        $(pub(super) const $name: &str = $id;)*

        /// Every message of the line mode, with its variables.
        pub const WORDS: &[(&str, &[&str])] = &[$(($id, &[$($variable),*])),*];
    };
}

words! {
    KEYS = "line-comandi" [];
    KEYS_OF_RESULT = "line-comandi-risultato" [];
    WHY = "line-perche" ["perche"];
    ANSWER = "line-risposta" [];
    ANSWER_OR_ENTER = "line-risposta-o-invio" ["risposta"];
    ANSWERS = "line-risposte" [];
    CHOSEN = "line-gia-scelta" ["voce"];
    GROUP = "line-gruppo" ["voce"];
    SAID = "line-hai-risposto" ["risposta"];
    CHANGING = "line-cambi" ["tema"];
    LANGUAGE = "line-lingua" ["nome"];
    NUMBER = "line-scrivi-un-numero" ["n"];
    NUMBERS = "line-scrivi-numeri" ["n"];
    NOT_TOGETHER = "line-non-insieme" [];
    NOTHING_BEFORE = "line-prima-domanda" [];
    NO_RESULT = "line-nessun-risultato" [];
    NOT_YET = "line-non-ancora" [];
    REALLY_QUIT = "line-esci-davvero" [];
    INPUT_ENDED = "line-fine-ingresso" [];
    BYE = "line-saluto" [];
    ON = "line-avanti" ["titolo"];
    ON_IF = "line-avanti-se" ["titolo", "condizione"];
    HAVE = "line-che-cosa-hai" [];
    HAVE_IT = "line-ce-l-ho" ["voce"];
    LOOK_UP = "line-trova" [];
    FOUND = "line-trovata" ["titolo", "dove"];
    FOUND_MORE = "line-trovate-altre" ["n"];
    FOUND_NOTHING = "line-trovata-nessuna" [];
    FOUND_CHOOSE = "line-trovata-apri" [];
    NO_PAPERS = "line-nessun-documento" [];
}
