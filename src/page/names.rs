//! What the things of the data are called: procedures, permits, papers, offices, steps, fees, deadlines, notices.

use crate::interview::{Range, Shown, Times};
use crate::knowledge::{Document, Fee, Form, Id, Notice, Office, Permit, Procedure, Quantity, Stage};
use crate::language::Args;
use crate::language::layout::fold;

use super::speak::{Speaker, sentences, whole};
use super::words;

impl Speaker<'_> {
    /// The plain title of a procedure.
    pub fn procedure(&self, procedure: Id<Procedure>) -> String {
        self.say("procedura", &self.knowledge().procedures[procedure].name, "", &Args::new())
    }

    /// Its official name.
    pub fn official(&self, procedure: Id<Procedure>) -> String {
        self.say("procedura", &self.knowledge().procedures[procedure].name, ".ufficiale", &Args::new())
    }

    /// Whether a procedure only looks after a request that was made.
    pub(super) fn only_looks(&self, procedure: Id<Procedure>) -> bool {
        self.knowledge().procedures[procedure].stage == Stage::DomandaPresentata
    }

    /// A stage.
    pub fn stage(&self, stage: Stage) -> String {
        self.named("fase", stage.as_str())
    }

    /// What it is.
    pub fn about(&self, procedure: Id<Procedure>) -> String {
        self.say("procedura", &self.knowledge().procedures[procedure].name, ".che-cosa", &Args::new())
    }

    /// The name of a permit.
    pub fn permit_name(&self, permit: Id<Permit>) -> String {
        self.say("permesso", &self.knowledge().permits[permit].name, "", &Args::new())
    }

    /// What a permit was called before; empty where it has always had its name.
    pub fn permit_old_names(&self, permit: Id<Permit>) -> String {
        self.maybe("permesso", &self.knowledge().permits[permit].name, ".vecchi", &Args::new())
    }

    /// The permit with its older names and how long it lasts.
    pub fn permit(&self, permit: Id<Permit>) -> String {
        let (name, none) = (&self.knowledge().permits[permit].name, Args::new());
        let args = Args::new().text("nome", self.permit_name(permit));
        let old = self.permit_old_names(permit);
        let named = if old.is_empty() {
            self.ui(words::PERMIT, &args)
        } else {
            self.ui(words::PERMIT_OLD_NAMES, &args.text("vecchi", old))
        };
        let lasts = self.maybe("permesso", name, ".durata", &none);
        if lasts.is_empty() {
            return named;
        }
        format!("{named}\n{}", self.ui(words::PERMIT_LASTS, &Args::new().text("durata", lasts)))
    }

    /// The name of a paper.
    pub fn document(&self, document: Id<Document>) -> String {
        self.say("documento", &self.knowledge().documents[document].name, "", &Args::new())
    }

    /// Who issues a paper, and how to get it; empty where there is nothing to say.
    pub fn how_to_get(&self, document: Id<Document>) -> String {
        let authored = &self.knowledge().documents[document];
        let issuer = authored
            .issuer
            .map(|office| self.ui(words::ISSUED_BY, &Args::new().text("ufficio", self.office(office))));
        let legalised = authored.legalised.then(|| self.plain(words::LEGALISED));
        let usable = authored.valid.and_then(|value| {
            let value = &self.knowledge().values[value];
            match value.row(self.session.today)?.is {
                Ok(Quantity::Number(length)) => Some(self.span(whole(length), value.unit)),
                Ok(Quantity::Day(_)) | Err(_) => None,
            }
        });
        let usable = usable.map(|span| self.ui(words::USABLE_FOR, &Args::new().text("durata", span)));
        let how = self.maybe("documento", &authored.name, ".come", &Args::new());
        sentences([
            issuer.unwrap_or_default(),
            how,
            legalised.unwrap_or_default(),
            usable.unwrap_or_default(),
        ])
    }

    /// How a paper is handed in: "copia", "4 foto", "4 foto per ognuno (figli: 2)"; empty where its name says it.
    pub fn form(&self, document: Id<Document>, copies: Range<i64>, times: Times) -> String {
        let form = self.knowledge().documents[document].form;
        let handed = match copies.known() {
            Some(1) => self.once(document, form),
            Some(count) => self.say("ui-quante", form.as_str(), "", &Args::new().number("numero", count)),
            None => {
                let form = self.named("modo", form.as_str());
                let count = self.range(copies, |count| self.language.number(count));
                self.ui(words::SOME_COPIES, &Args::new().text("quante", count).text("modo", form))
            }
        };
        let (question, count) = match times {
            Times::Once => return handed,
            Times::Counted(count, question) => (question, Some(count)),
            Times::Each(question) => (question, None),
        };
        let args = Args::new().text("quanto", handed).text("tema", self.inside(&self.topic(question)));
        match count {
            Some(count) => self.ui(words::FOR_EACH_OF, &args.number("numero", count)),
            None => self.ui(words::FOR_EACH, &args),
        }
    }

    /// How one paper is handed in, without what its name says already ("copia del passaporto").
    fn once(&self, document: Id<Document>, form: Form) -> String {
        let name = fold(&self.document(document));
        let says = |form: Form| name.contains(&fold(&self.named("modo", form.as_str())));
        match form {
            Form::Original => String::new(),
            Form::CopyShowOriginal if says(Form::Copy) => self.plain(words::SHOW_ORIGINAL),
            Form::Copy | Form::CopyShowOriginal | Form::Receipt | Form::Photo | Form::Filled
                if says(form) =>
            {
                String::new()
            }
            Form::Copy | Form::CopyShowOriginal | Form::Receipt | Form::Photo | Form::Filled => {
                self.named("modo", form.as_str())
            }
        }
    }

    /// The name of an office.
    pub fn office(&self, office: Id<Office>) -> String {
        self.say("ufficio", &self.knowledge().offices[office].name, "", &Args::new())
    }

    /// What it is; empty where there is nothing to say.
    pub fn about_office(&self, office: Id<Office>) -> String {
        self.maybe("ufficio", &self.knowledge().offices[office].name, ".che-cosa", &Args::new())
    }

    /// What happens at a stop.
    pub fn step(&self, name: &str, shown: &Shown) -> String {
        self.say("passo", name, "", &self.args(shown))
    }

    /// More about it; empty where there is nothing to say.
    pub fn about_step(&self, name: &str, shown: &Shown) -> String {
        self.maybe("passo", name, ".spiega", &self.args(shown))
    }

    /// The name of a fee.
    pub fn fee(&self, fee: Id<Fee>) -> String {
        self.say("costo", &self.knowledge().fees[fee].name, "", &Args::new())
    }

    /// More about it; empty where there is nothing to say.
    pub fn about_fee(&self, fee: Id<Fee>) -> String {
        self.maybe("costo", &self.knowledge().fees[fee].name, ".spiega", &Args::new())
    }

    /// A deadline, or what to do about it: `attribute` is empty or like `.tardi`.
    pub fn deadline(&self, name: &str, attribute: &str, shown: &Shown) -> String {
        self.say("scadenza", name, attribute, &self.args(shown))
    }

    /// What the sources leave open.
    pub fn notice(&self, notice: Id<Notice>, shown: &Shown) -> String {
        self.say("avviso", &self.knowledge().notices[notice].name, "", &self.args(shown))
    }

    /// The same where the variables have not been worked out yet.
    pub fn notice_now(&self, notice: Id<Notice>) -> String {
        self.notice(notice, &self.session.shown(&self.knowledge().notices[notice].with))
    }
}
