//! What things are called: everything in the data, answers, amounts and dates, in the words of one language.

use crate::interview::{Amount, Answer, Range, Session, Shown, Times};
use crate::knowledge::{
    Document, Fee, Form, Id, Kind, Knowledge, Notice, Office, PartialDate, Permit, Precision, Procedure,
    Quantity, Question, Rational, Unit,
};
use crate::language::layout::fold;
use crate::language::{Args, Language};

use super::words::{self, Word};

/// A session and the language in which it is spoken of.
#[derive(Clone, Copy, Debug)]
pub struct Speaker<'a> {
    /// Whose answers fill the messages.
    pub session: &'a Session<'a>,
    /// The language.
    pub language: Language<'a>,
}

impl<'a> Speaker<'a> {
    /// Everything authored.
    pub fn knowledge(&self) -> &'a Knowledge {
        self.session.knowledge
    }

    /// A message of the program itself.
    pub(crate) fn ui(&self, word: Word, args: &Args) -> String {
        word.say(self.language, args)
    }

    /// The same, without variables.
    pub(crate) fn plain(&self, word: Word) -> String {
        word.say(self.language, &Args::new())
    }

    fn say(&self, kind: &str, name: &str, attribute: &str, args: &Args) -> String {
        self.language.say(&format!("{kind}-{name}{attribute}"), args)
    }

    /// An attribute that need not be there.
    fn maybe(&self, kind: &str, name: &str, attribute: &str, args: &Args) -> String {
        self.language
            .try_say(&format!("{kind}-{name}{attribute}"), args)
            .unwrap_or_default()
    }

    fn about_question(&self, question: Id<Question>, attribute: &str) -> String {
        let authored = &self.knowledge().questions[question];
        let args = self.args(&self.session.shown(&authored.with));
        self.say("domanda", &authored.name, attribute, &args)
    }

    /// The question itself.
    pub fn question(&self, question: Id<Question>) -> String {
        self.about_question(question, "")
    }

    /// What it is about, in a few words.
    pub fn topic(&self, question: Id<Question>) -> String {
        self.about_question(question, ".tema")
    }

    /// Why it is asked.
    pub fn why(&self, question: Id<Question>) -> String {
        self.about_question(question, ".perche")
    }

    /// Where to find the answer; empty where there is nothing to say.
    pub fn help(&self, question: Id<Question>) -> String {
        self.maybe_about_question(question, ".aiuto")
    }

    fn maybe_about_question(&self, question: Id<Question>, attribute: &str) -> String {
        let authored = &self.knowledge().questions[question];
        let args = self.args(&self.session.shown(&authored.with));
        self.maybe("domanda", &authored.name, attribute, &args)
    }

    /// The label of an option.
    pub fn option(&self, question: Id<Question>, position: usize) -> String {
        let authored = &self.knowledge().questions[question];
        let Some(option) = authored.kind.options().get(position) else {
            return String::new();
        };
        if matches!(authored.kind, Kind::One { yes_no: true, .. }) {
            let word = if &*option.name == "si" {
                words::YES
            } else {
                words::NO
            };
            let own = self.maybe_about_question(question, &format!(".o-{}", option.name));
            return if own.is_empty() { self.plain(word) } else { own };
        }
        self.about_question(question, &format!(".o-{}", option.name))
    }

    /// The second line of an option; empty where there is none.
    pub fn option_note(&self, question: Id<Question>, position: usize) -> String {
        let option = self.knowledge().questions[question].kind.options().get(position);
        option
            .map(|option| self.maybe_about_question(question, &format!(".n-{}", option.name)))
            .unwrap_or_default()
    }

    /// The label of a group of options.
    pub fn group(&self, question: Id<Question>, group: &str) -> String {
        self.about_question(question, &format!(".g-{group}"))
    }

    /// An answer in words.
    pub fn answer(&self, question: Id<Question>, answer: Answer) -> String {
        match answer {
            Answer::Unknown => self.plain(words::UNKNOWN),
            Answer::One(position) => self.option(question, position),
            Answer::Several(options) => {
                let labels: Vec<String> = options
                    .positions()
                    .map(|position| self.option(question, position))
                    .collect();
                self.language.list_and(&labels)
            }
            Answer::Count(count) => self.language.number(count),
            Answer::Money(cents) => self.language.money(cents),
            Answer::Date(date) => self.partial_date(date),
        }
    }

    /// A date as far as it is known.
    pub fn partial_date(&self, date: PartialDate) -> String {
        match date.precision() {
            Precision::Day => self.language.date(date.first()),
            Precision::Month => self.language.month(date.first()),
            Precision::Year => date.first().year().to_string(),
        }
    }

    /// The variables of a message.
    pub fn args(&self, shown: &Shown) -> Args {
        shown.iter().fold(Args::new(), |args, (name, amount)| {
            let name = name.to_string();
            match *amount {
                Amount::Number(Range { min, max }) if min == max && min.is_integer() => {
                    args.number(name, whole(min))
                }
                amount => args.text(name, self.amount(amount)),
            }
        })
    }

    fn amount(&self, amount: Amount) -> String {
        match amount {
            Amount::Money(range) => self.range(range, |cents| self.language.money(whole(cents.ceil()))),
            Amount::Number(range) => self.range(range, |number| self.decimal(number)),
            Amount::Span(length, unit) => self.span(length, unit),
            Amount::Day(range) => self.range(range, |day| self.language.date(day)),
            Amount::Unknown => self.plain(words::NOT_KNOWN),
        }
    }

    /// "76,46 €", "da 76,46 € a 176,46 €".
    pub fn money(&self, cents: Range<i64>) -> String {
        self.range(cents, |cents| self.language.money(cents))
    }

    fn range<T: Copy + PartialEq>(&self, range: Range<T>, say: impl Fn(T) -> String) -> String {
        match range.known() {
            Some(value) => say(value),
            None => self.ui(
                words::RANGE,
                &Args::new()
                    .text("minimo", say(range.min))
                    .text("massimo", say(range.max)),
            ),
        }
    }

    fn decimal(&self, number: Rational) -> String {
        if number.is_integer() {
            return self.language.number(whole(number));
        }
        let hundredths = whole((number * 100).ceil());
        let (units, rest) = (hundredths / 100, format!("{:02}", hundredths % 100));
        let rest = rest.trim_end_matches('0').to_owned();
        self.ui(
            words::DECIMAL,
            &Args::new()
                .text("unita", self.language.number(units))
                .text("decimali", rest),
        )
    }

    /// "60 giorni", "2 anni".
    pub fn span(&self, length: i64, unit: Unit) -> String {
        let word = match unit {
            Unit::Days => words::DAYS,
            Unit::WorkingDays => words::WORKING_DAYS,
            Unit::Months => words::MONTHS,
            Unit::Years => words::YEARS,
            Unit::Money | Unit::Ratio | Unit::Number | Unit::Day => return self.language.number(length),
        };
        self.ui(word, &Args::new().number("numero", length))
    }

    /// The plain title of a procedure.
    pub fn procedure(&self, procedure: Id<Procedure>) -> String {
        self.say(
            "procedura",
            &self.knowledge().procedures[procedure].name,
            "",
            &Args::new(),
        )
    }

    /// Its official name.
    pub fn official(&self, procedure: Id<Procedure>) -> String {
        self.say(
            "procedura",
            &self.knowledge().procedures[procedure].name,
            ".ufficiale",
            &Args::new(),
        )
    }

    /// What it is.
    pub fn about(&self, procedure: Id<Procedure>) -> String {
        self.say(
            "procedura",
            &self.knowledge().procedures[procedure].name,
            ".che-cosa",
            &Args::new(),
        )
    }

    /// The permit with its older names and how long it lasts.
    pub fn permit(&self, permit: Id<Permit>) -> String {
        let (name, none) = (&self.knowledge().permits[permit].name, Args::new());
        let args = Args::new().text("nome", self.say("permesso", name, "", &none));
        let old = self.maybe("permesso", name, ".vecchi", &none);
        let named = if old.is_empty() {
            self.ui(words::PERMIT, &args)
        } else {
            self.ui(words::PERMIT_OLD_NAMES, &args.text("vecchi", old))
        };
        let lasts = self.maybe("permesso", name, ".durata", &none);
        if lasts.is_empty() {
            return named;
        }
        format!(
            "{named}\n{}",
            self.ui(words::PERMIT_LASTS, &Args::new().text("durata", lasts))
        )
    }

    /// The name of a paper.
    pub fn document(&self, document: Id<Document>) -> String {
        self.say(
            "documento",
            &self.knowledge().documents[document].name,
            "",
            &Args::new(),
        )
    }

    /// Who issues a paper, and how to get it; empty where there is nothing to say.
    pub fn how_to_get(&self, document: Id<Document>) -> String {
        let authored = &self.knowledge().documents[document];
        let issuer = authored.issuer.map(|office| {
            self.ui(
                words::ISSUED_BY,
                &Args::new().text("ufficio", self.office(office)),
            )
        });
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
            Some(count) => self.say(
                "ui-quante",
                form.as_str(),
                "",
                &Args::new().number("numero", count),
            ),
            None => {
                let form = self.named("modo", form.as_str());
                let count = self.range(copies, |count| self.language.number(count));
                self.ui(
                    words::SOME_COPIES,
                    &Args::new().text("quante", count).text("modo", form),
                )
            }
        };
        let (question, count) = match times {
            Times::Once => return handed,
            Times::Counted(count, question) => (question, Some(count)),
            Times::Each(question) => (question, None),
        };
        let args = Args::new()
            .text("quanto", handed)
            .text("tema", lower_first(&self.topic(question)));
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
        self.say(
            "ufficio",
            &self.knowledge().offices[office].name,
            "",
            &Args::new(),
        )
    }

    /// What it is; empty where there is nothing to say.
    pub fn about_office(&self, office: Id<Office>) -> String {
        self.maybe(
            "ufficio",
            &self.knowledge().offices[office].name,
            ".che-cosa",
            &Args::new(),
        )
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
        self.say(
            "avviso",
            &self.knowledge().notices[notice].name,
            "",
            &self.args(shown),
        )
    }

    /// The same where the variables have not been worked out yet.
    pub fn notice_now(&self, notice: Id<Notice>) -> String {
        self.notice(
            notice,
            &self.session.shown(&self.knowledge().notices[notice].with),
        )
    }

    /// A requirement: `attribute` is empty or `.no`; `args` are its variables.
    pub(super) fn requirement(&self, name: &str, attribute: &str, args: &Args) -> String {
        self.say("requisito", name, attribute, args)
    }

    /// Advice about a requirement that need not be there.
    pub(super) fn requirement_advice(&self, name: &str, attribute: &str, args: &Args) -> String {
        self.maybe("requisito", name, attribute, args)
    }

    /// A message of the data that has no variables and must be there, such as `fase-rinnovo`.
    pub(crate) fn named(&self, kind: &str, name: &str) -> String {
        self.say(kind, name, "", &Args::new())
    }

    /// The same for an attribute, such as `rinvio-x.chi`.
    pub(crate) fn named_attribute(&self, kind: &str, name: &str, attribute: &str) -> String {
        self.say(kind, name, attribute, &Args::new())
    }
}

/// A whole number; what no interval of the data can reach is cut off.
pub(super) fn whole(number: Rational) -> i64 {
    i64::try_from(number.ceil().to_integer()).unwrap_or(i64::MAX)
}

/// Sentences after one another, without the empty ones.
pub(super) fn sentences(texts: impl IntoIterator<Item = String>) -> String {
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    texts.join(" ")
}

/// The text as it stands inside a sentence: "Tipo di lavoro" becomes "tipo di lavoro", "ISEE" and "A2" stay.
pub(super) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let (Some(first), second) = (chars.next(), chars.next()) else {
        return String::new();
    };
    if second.is_none_or(|second| second.is_lowercase() || second == ' ' || second == '\'') {
        let mut lowered: String = first.to_lowercase().collect();
        lowered.extend(text.chars().skip(1));
        return lowered;
    }
    text.to_owned()
}
