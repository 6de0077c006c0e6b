//! The closed lists of the field: stages, persons, operations and offices. Data may name only these.

use serde::{Deserialize, Serialize};

macro_rules! closed_list {
    ($(#[$meta:meta])* $list:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
        pub enum $list { $($(#[$doc])* $variant,)* }

        impl $list {
            /// Every member, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name used in data, messages and JSON.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The member of this name.
            pub fn find(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

closed_list! {
    /// The stages of a migrant's life that procedures belong to; the first six of the spine come first.
    #[expect(missing_docs, reason = "the names are the sources' own")]
    Stage {
        Ingresso = "ingresso",
        PrimoSoggiorno = "primo-soggiorno",
        Rinnovo = "rinnovo",
        Conversione = "conversione",
        LungoSoggiorno = "lungo-soggiorno",
        Cittadinanza = "cittadinanza",
        Altro = "altro",
        ProtezioneSociale = "protezione-sociale",
        TutelaDellaPersona = "tutela-della-persona",
        TutelaDelMinore = "tutela-del-minore",
        ProtezioneInternazionale = "protezione-internazionale",
        MotiviUmanitari = "motivi-umanitari",
        Apolidia = "apolidia",
        RitornoVolontarioAssistito = "ritorno-volontario-assistito",
        Aggiornamento = "aggiornamento",
        Duplicato = "duplicato",
        TitoliDiViaggio = "titoli-di-viaggio",
        CittadiniUe = "cittadini-ue",
        DomandaPresentata = "domanda-presentata",
    }
}

impl Stage {
    /// The spine of a migrant's life: entry, first stay, renewal, conversion, long stay, citizenship.
    pub const SPINE: [Self; 6] = [
        Self::Ingresso,
        Self::PrimoSoggiorno,
        Self::Rinnovo,
        Self::Conversione,
        Self::LungoSoggiorno,
        Self::Cittadinanza,
    ];
}

closed_list! {
    /// The persons that facts belong to.
    Person {
        /// Who needs the permit, and usually files.
        Richiedente = "richiedente",
        /// The relative who is to be joined or comes along.
        Familiare = "familiare",
        /// The person who already lives in Italy and is joined.
        Soggiornante = "soggiornante",
        /// The employer.
        Datore = "datore",
        /// The worker whom an employer calls.
        Lavoratore = "lavoratore",
    }
}

closed_list! {
    /// What the sources may leave out of an act.
    Unsaid {
        /// The list of papers, whole or in part.
        Papers = "papers",
        /// What it costs, whole or in part.
        Cost = "cost",
        /// Until when one may ask, how long it takes, or how long it lasts.
        Term = "term",
        /// Which office.
        Office = "office",
        /// Who is entitled, or how a rule applies.
        Rule = "rule",
    }
}

closed_list! {
    /// What is done to a permit.
    #[expect(missing_docs, reason = "the names are the sources' own")]
    OperationKind {
        NullaOsta = "nulla-osta",
        Visto = "visto",
        Domanda = "domanda",
        Rilascio = "rilascio",
        Rinnovo = "rinnovo",
        Conversione = "conversione",
        Aggiornamento = "aggiornamento",
        Duplicato = "duplicato",
    }
}

closed_list! {
    /// The offices and portals where a stop can be.
    #[expect(missing_docs, reason = "the names are the offices' own")]
    OfficeKind {
        Poste = "poste",
        Questura = "questura",
        SportelloUnico = "sportello-unico",
        Prefettura = "prefettura",
        Comune = "comune",
        Consolato = "consolato",
        Ambasciata = "ambasciata",
        Portale = "portale",
        Frontiera = "frontiera",
        Commissione = "commissione",
        Tribunale = "tribunale",
        CentroImpiego = "centro-impiego",
        Patronato = "patronato",
        Cerimoniale = "cerimoniale",
        Federazione = "federazione-sportiva",
        Ministero = "ministero-lavoro",
        MinisteroImprese = "ministero-imprese",
        Oim = "oim",
    }
}
