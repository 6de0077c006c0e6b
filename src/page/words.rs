//! The program's own words: every message that is not of the data, in one table.
//!
//! A [`Word`] is the only way to say one of them, so that a typo does not compile; [`ALL`] is what the checker of the
//! knowledge base counts as used, with the variables that each message is given.

use crate::language::{Args, Language};

/// A message of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(&'static str);

impl Word {
    /// What it says.
    pub fn say(self, language: Language<'_>, args: &Args) -> String {
        language.say(self.0, args)
    }
}

macro_rules! words {
    ($($name:ident = $id:literal $(, $variable:literal)*;)*) => {
        $(pub(crate) const $name: Word = Word($id);)*

        /// Every message of this room, with its variables.
        pub const ALL: &[(&str, &[&str])] = &[
            $(($id, &[$($variable),*]),)*
            // Messages whose ids end in the name of a member of a closed list.
            ("modo-originale", &[]),
            ("modo-copia", &[]),
            ("modo-copia-e-originale", &[]),
            ("modo-ricevuta", &[]),
            ("modo-foto", &[]),
            ("modo-modulo", &[]),
            ("ui-quante-originale", &["numero"]),
            ("ui-quante-copia", &["numero"]),
            ("ui-quante-copia-e-originale", &["numero"]),
            ("ui-quante-ricevuta", &["numero"]),
            ("ui-quante-foto", &["numero"]),
            ("ui-quante-modulo", &["numero"]),
            ("fase-ingresso", &[]),
            ("fase-primo-soggiorno", &[]),
            ("fase-rinnovo", &[]),
            ("fase-conversione", &[]),
            ("fase-lungo-soggiorno", &[]),
            ("fase-cittadinanza", &[]),
            ("fase-altro", &[]),
            ("fase-protezione-sociale", &[]),
            ("fase-tutela-della-persona", &[]),
            ("fase-tutela-del-minore", &[]),
            ("fase-protezione-internazionale", &[]),
            ("fase-motivi-umanitari", &[]),
            ("fase-apolidia", &[]),
            ("fase-ritorno-volontario-assistito", &[]),
            ("fase-aggiornamento", &[]),
            ("fase-duplicato", &[]),
            ("fase-titoli-di-viaggio", &[]),
            ("fase-cittadini-ue", &[]),
            ("fase-domanda-presentata", &[]),
            ("persona-richiedente", &[]),
            ("persona-familiare", &[]),
            ("persona-soggiornante", &[]),
            ("persona-datore", &[]),
            ("persona-lavoratore", &[]),
            ("operazione-nulla-osta", &[]),
            ("operazione-visto", &[]),
            ("operazione-domanda", &[]),
            ("operazione-rilascio", &[]),
            ("operazione-rinnovo", &[]),
            ("operazione-conversione", &[]),
            ("operazione-aggiornamento", &[]),
            ("operazione-duplicato", &[]),
        ];
    };
}

words! {
    // Everything that is on every page.
    TITLE = "ui-titolo";
    TODAY_IS = "ui-oggi-e", "data";
    YES = "ui-si";
    NO = "ui-no";
    UNKNOWN = "ui-non-lo-so";
    UNKNOWN_OR_OTHER = "ui-non-lo-so-o-altro";
    OR = "ui-oppure";
    ALWAYS_CAPITAL = "ui-sempre-maiuscole";
    NOT_KNOWN = "ui-non-noto";
    RANGE = "ui-da-a", "minimo", "massimo";
    DECIMAL = "ui-decimale", "unita", "decimali";
    DAYS = "ui-giorni", "numero";
    WORKING_DAYS = "ui-giorni-lavorativi", "numero";
    MONTHS = "ui-mesi", "numero";
    YEARS = "ui-anni", "numero";
    // The first screen.
    WELCOME_WHAT = "ui-benvenuto-che-cosa";
    WELCOME_HOW = "ui-benvenuto-come";
    WELCOME_PRIVATE = "ui-benvenuto-privato";
    // Questions.
    PROGRESS = "ui-progresso", "numero", "restano";
    PROGRESS_RANGE = "ui-progresso-da-a", "numero", "minimo", "massimo";
    PROGRESS_AT_MOST = "ui-progresso-al-massimo", "numero", "massimo";
    PROGRESS_LAST = "ui-progresso-ultima", "numero";
    POSSIBLE = "ui-possibili", "numero";
    HINT_DATE = "ui-scrivi-data";
    HINT_COUNT = "ui-scrivi-numero";
    HINT_MONEY = "ui-scrivi-importo";
    TODAY = "ui-oggi";
    IN_DAYS = "ui-tra-giorni", "numero";
    DAYS_AGO = "ui-giorni-fa", "numero";
    YEARS_AGO = "ui-anni-fa", "numero";
    DAY_AND_DISTANCE = "ui-giorno-e-distanza", "data", "distanza";
    // What is wrong with something typed.
    FAULT_NOTHING = "ui-errore-niente";
    FAULT_NO_MARK = "ui-errore-nessun-segno";
    FAULT_DATE = "ui-errore-data";
    FAULT_NO_SUCH_DAY = "ui-errore-giorno";
    FAULT_SHORT_YEAR = "ui-errore-anno";
    FAULT_COUNT = "ui-errore-numero";
    FAULT_AMOUNT = "ui-errore-importo";
    FAULT_TWO_READINGS = "ui-errore-due-letture";
    FAULT_BOUNDS = "ui-errore-limiti", "minimo", "massimo";
    FAULT_TOO_EARLY = "ui-errore-troppo-presto", "minimo";
    FAULT_TOO_LATE = "ui-errore-troppo-tardi", "massimo";
    // Conditions.
    IF = "ui-se", "condizione";
    ONLY_IF = "ui-solo-se", "condizione";
    IF_THEN = "ui-se-allora", "condizione", "testo";
    OTHERWISE = "ui-altrimenti";
    CONDITION_IS = "ui-condizione-e", "tema", "risposte";
    CONDITION_IS_NOT = "ui-condizione-non-e", "tema", "risposte";
    CONDITION_ANY_ANSWER = "ui-condizione-qualsiasi", "tema";
    CONDITION_DEPENDS = "ui-condizione-dipende", "temi";
    CONDITION_TODAY = "ui-condizione-data";
    CONDITION_DOUBT = "ui-condizione-dubbio";
    SET_APART = "ui-a-parte", "testo";
    QUOTED = "ui-citato", "testo";
    // The sheet.
    OFFICIAL = "ui-nome-ufficiale", "nome";
    PERMIT = "ui-permesso", "nome";
    PERMIT_OLD_NAMES = "ui-permesso-vecchi", "nome", "vecchi";
    PERMIT_LASTS = "ui-permesso-durata", "durata";
    BRIEF_WHERE = "ui-breve-dove", "uffici";
    BRIEF_TIME = "ui-breve-quando", "quando";
    BRIEF_TIME_IF = "ui-breve-quando-se", "quando", "condizione";
    BRIEF_WHEN = "ui-breve-fascia", "stato", "giorni";
    BRIEF_OVER = "ui-breve-oltre", "fine";
    STOPS = "ui-tappe";
    WHO_GOES = "ui-chi-va", "persona";
    PAPERS = "ui-documenti";
    NEEDED = "ui-che-cosa-serve";
    ISSUED_BY = "ui-rilasciato-da", "ufficio";
    LEGALISED = "ui-legalizzato";
    USABLE_FOR = "ui-si-usa-per", "durata";
    SOME_COPIES = "ui-quante", "quante", "modo";
    SHOW_ORIGINAL = "ui-mostra-originale";
    FOR_EACH = "ui-per-ognuno", "quanto", "tema";
    FOR_EACH_OF = "ui-per-ognuno-di", "quanto", "tema", "numero";
    // What a province asks.
    LOCAL_SHEET = "ui-locale-scheda", "provincia";
    LOCAL_PAPER = "ui-locale-documento", "provincia";
    LOCAL_NOTICE = "ui-locale-avviso", "provincia", "testo";
    LOCAL_CONTACTS = "ui-locale-contatti", "provincia";
    LOCAL_TELEPHONE = "ui-locale-telefono", "testo";
    LOCAL_MAIL = "ui-locale-pec", "testo";
    LOCAL_ADDRESS = "ui-locale-indirizzo", "testo";
    LOCAL_HOURS = "ui-locale-orari", "testo";
    // The verdict.
    VERDICT_OPEN = "ui-esito-si";
    VERDICT_OPEN_TO_LOOK = "ui-esito-si-guarda";
    VERDICT_NOT_YET = "ui-esito-non-ancora";
    VERDICT_NOT_YET_FROM = "ui-esito-non-ancora-dal", "data";
    VERDICT_NOT_YET_EARLIEST = "ui-esito-non-ancora-al-piu-presto", "data";
    VERDICT_CLOSED = "ui-esito-no";
    VERDICT_NOT_IN_FORCE = "ui-esito-chiusa";
    VERDICT_UNCLEAR = "ui-esito-da-chiarire";
    VERDICT_UNCLEAR_ASK = "ui-esito-da-chiedere";
    REASON_YES = "ui-motivo-si";
    REASON_NO = "ui-motivo-no";
    REASON_NO_THEN = "ui-motivo-poi-no";
    REASON_UNKNOWN = "ui-motivo-da-verificare";
    HOLDS_FROM = "ui-vale-dal", "data";
    HOLDS_AT_THE_EARLIEST = "ui-vale-al-piu-presto", "data";
    FIND_OUT = "ui-da-scoprire", "temi";
    INSTEAD = "ui-guarda-anche", "procedure";
    // What it costs.
    FEES = "ui-costi";
    TIMES = "ui-volte", "numero", "importo";
    FEE_EACH = "ui-costo-per-ognuno", "importo";
    TOTAL = "ui-totale", "importo";
    TOTAL_AT_LEAST = "ui-totale-almeno", "importo";
    TOTAL_FREE = "ui-totale-gratis";
    TOTAL_NOT_STATED = "ui-totale-non-detto";
    TOTAL_DEPENDS = "ui-totale-dipende", "temi";
    TOTAL_PER = "ui-totale-per", "importo", "tema";
    // Deadlines.
    DEADLINES = "ui-scadenze";
    BAND_ON_TIME = "ui-fascia-in-tempo";
    BAND_LATE = "ui-fascia-tardi";
    BAND_OVER = "ui-fascia-oltre";
    DAYS_UNTIL = "ui-fino-al", "fine";
    DAYS_BETWEEN = "ui-dal-al", "inizio", "fine";
    // What comes next, notices, help.
    NEXT = "ui-dopo";
    NEXT_THEN = "ui-dopo-poi", "procedura";
    NEXT_INSTEAD = "ui-dopo-invece", "procedura";
    NEXT_MEANWHILE = "ui-dopo-intanto", "procedura";
    NOTICES = "ui-avvisi";
    ANSWERS = "ui-risposte";
    REFINE = "ui-preciso", "numero";
    REFINE_AT_MOST = "ui-preciso-al-massimo", "numero";
    HELP = "ui-aiuto";
    HELP_FREE = "ui-aiuto-gratis";
    HELP_ONLY_A_GUIDE = "ui-aiuto-solo-guida";
    HELP_OFFICE_DECIDES = "ui-aiuto-pratica-locale";
    // Looking a procedure up.
    FOUND_IN_TITLE = "ui-trovata-nel-nome", "testo";
    FOUND_IN_PERMIT = "ui-trovata-nel-permesso", "testo";
    FOUND_IN_OLD_PERMIT = "ui-trovata-nel-vecchio-nome", "testo";
    FOUND_IN_DOCUMENT = "ui-trovata-nel-documento", "testo";
    LIST_EMPTY = "ui-elenco-vuoto";
    SEARCH_EMPTY = "ui-ricerca-vuota";
    // Sources.
    SOURCES = "ui-fonti";
    SOURCE_DAY = "ui-fonte-del", "data";
    SOURCE_MONTH = "ui-fonte-di", "data";
    SOURCE_YEAR = "ui-fonte-anno", "data";
    SOURCE_UNDATED = "ui-fonte-senza-data";
    SOURCE_SEARCHED = "ui-fonte-cercata", "dove";
    WARNING_MISSING = "ui-cautela-manca";
    WARNING_LAST_KNOWN = "ui-cautela-ultimo";
    WARNING_OLD = "ui-cautela-vecchia";
    WARNING_UNDATED = "ui-cautela-senza-data";
    WARNINGS_MISSING = "ui-cautele-manca";
    WARNINGS_LAST_KNOWN = "ui-cautele-ultimo";
    WARNINGS_OLD = "ui-cautele-vecchia";
    WARNINGS_UNDATED = "ui-cautele-senza-data";
    WARNINGS_OLD_OR_UNDATED = "ui-cautele-vecchia-o-senza-data";
    WARNING_SEE_HEAD = "ui-cautela-in-alto";
    // The review.
    REVIEW = "ui-riepilogo";
    REVIEW_PARKED = "ui-riepilogo-da-parte";
    REVIEW_CHANGES = "ui-riepilogo-cambia";
    REVIEW_PROCEED = "ui-riepilogo-avanti";
    CHANGE_PROCEDURE_NEW = "ui-cambia-pratica-nuova", "testo";
    CHANGE_PROCEDURE_GONE = "ui-cambia-pratica-via", "testo";
    CHANGE_VERDICT = "ui-cambia-esito", "testo";
    CHANGE_PAPER_NEW = "ui-cambia-documento-nuovo", "testo";
    CHANGE_PAPER = "ui-cambia-documento", "testo";
    CHANGE_PAPER_GONE = "ui-cambia-documento-via", "testo";
}
