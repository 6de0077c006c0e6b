//! The messages that the full screen adds to those of the page: the names of keys, what they do, and a few headings.
//!
//! Each is named here once, so that a slip of the pen does not compile.

/// Names messages, and lists them with their variables for the check of the words.
macro_rules! messages {
    ($($name:ident = $id:literal $([$($variable:literal),*])?;)*) => {
        $(pub(super) const $name: &str = $id;)*

        /// The messages of the full screen, with their variables.
        pub const WORDS: &[(&str, &[&str])] = &[$(($id, &[$($($variable),*)?])),*];
    };
}

messages! {
    KEY_MOVE = "tui-fa-muovi";
    KEY_MARK = "tui-fa-segna";
    KEY_TICK = "tui-fa-spunta";
    KEY_CHOOSE = "tui-fa-scegli";
    KEY_CONFIRM = "tui-fa-conferma";
    KEY_CLOSE = "tui-fa-chiudi";
    KEY_NUMBER = "tui-fa-numero";
    KEY_UNKNOWN = "tui-fa-non-so";
    KEY_FILTER = "tui-fa-cerca";
    KEY_BACK = "tui-fa-indietro";
    KEY_WHY = "tui-fa-perche";
    KEY_SOURCES = "tui-fa-fonti";
    KEY_GO_ON = "tui-fa-prosegui";
    KEY_REFINE = "tui-fa-precisa";
    KEY_HELP = "tui-fa-aiuto";
    KEY_REVIEW = "tui-fa-risposte";
    KEY_RESULT = "tui-fa-risultato";
    KEY_LOOK_UP = "tui-fa-trova-pratica";
    KEY_LANGUAGE = "tui-fa-lingua";
    KEY_RESTART = "tui-fa-ricomincia";
    KEY_QUIT = "tui-fa-esci";
    KEY_PAGE = "tui-fa-pagina";
    KEY_ENDS = "tui-fa-estremi";
    KEY_PART = "tui-fa-parte";
    KEY_INTERRUPT = "tui-fa-interrompi";
    KEY_SUSPEND = "tui-fa-sospendi";
    KEY_REPAINT = "tui-fa-ridisegna";

    CAP_ENTER = "tui-tasto-invio";
    CAP_SPACE = "tui-tasto-spazio";
    CAP_DELETE = "tui-tasto-canc";
    CAP_BACK_TAB = "tui-tasto-maiusc-tab";
    CAP_HOME = "tui-tasto-inizio";
    CAP_END = "tui-tasto-fine";
    CAP_PAGE_UP = "tui-tasto-pagina-su";
    CAP_PAGE_DOWN = "tui-tasto-pagina-giu";

    TOO_SMALL = "tui-troppo-piccolo" ["larghezza", "altezza"];
    YOU_ARE_HERE = "tui-sei-qui" ["fase"];
    ANSWERS = "tui-le-risposte";
    NO_ANSWERS = "tui-nessuna-risposta";
    WHY = "tui-perche";
    HELP = "tui-aiuto";
    HELP_SAFETY = "tui-aiuto-sicurezza";
    SCREEN_READER = "tui-lettore-schermo";
    SOURCES = "tui-fonti";
    SOURCES_HERE = "tui-fonti-qui";
    NO_SOURCES = "tui-nessuna-fonte";
    MARKED = "tui-segnate" ["n"];
    FILTER = "tui-filtro" ["trovate", "tutte"];
    FILTER_EMPTY = "tui-filtro-vuoto";
    PALETTE = "tui-trova-pratica";
    PALETTE_COUNT = "tui-trovate" ["n"];
    PALETTE_EMPTY = "tui-trova-niente";
    POSITION = "tui-posizione" ["prima", "ultima", "tutte"];
    QUIT = "tui-conferma-uscita";
    QUIT_WITH_RESULT = "tui-conferma-uscita-risultato";
    INTERRUPT = "tui-conferma-interruzione";
    RESTART = "tui-conferma-ricomincia";
}
