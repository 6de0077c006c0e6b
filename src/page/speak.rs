//! How a session is spoken of: questions, answers, amounts and dates in the words of one language.

use crate::interview::{Amount, Answer, Range, Session, Shown};
use crate::knowledge::{Id, Kind, Knowledge, PartialDate, Precision, Question, Rational, Unit};
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

    pub(super) fn say(&self, kind: &str, name: &str, attribute: &str, args: &Args) -> String {
        self.language.say(&format!("{kind}-{name}{attribute}"), args)
    }

    /// An attribute that need not be there.
    pub(super) fn maybe(&self, kind: &str, name: &str, attribute: &str, args: &Args) -> String {
        self.language.try_say(&format!("{kind}-{name}{attribute}"), args).unwrap_or_default()
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
            let word = if &*option.name == "si" { words::YES } else { words::NO };
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
                let labels: Vec<String> =
                    options.positions().map(|position| self.option(question, position)).collect();
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
            Amount::Span(range, unit) => self.range(range, |length| self.span(length, unit)),
            // Of a day that is not quite known the earlier one is named, to be safe.
            Amount::Day(range) => self.language.date(range.min),
            Amount::Choice(question, position) => self.option(question, position),
            Amount::Unknown => self.plain(words::NOT_KNOWN),
        }
    }

    /// "76,46 €", "da 76,46 € a 176,46 €".
    pub fn money(&self, cents: Range<i64>) -> String {
        self.range(cents, |cents| self.language.money(cents))
    }

    pub(super) fn range<T: Copy + PartialEq>(&self, range: Range<T>, say: impl Fn(T) -> String) -> String {
        match range.known() {
            Some(value) => say(value),
            None => self.ui(
                words::RANGE,
                &Args::new().text("minimo", say(range.min)).text("massimo", say(range.max)),
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
            &Args::new().text("unita", self.language.number(units)).text("decimali", rest),
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

    /// The text as it stands inside a sentence: "Tipo di lavoro" becomes "tipo di lavoro"; "ISEE" and "A2" stay, and so
    /// do the words that this language always writes with a capital, such as the English "I".
    pub(super) fn inside(&self, text: &str) -> String {
        let first = text.split([' ', '\'', '’', ',']).next().unwrap_or_default();
        let always = self.plain(words::ALWAYS_CAPITAL);
        if always.split_whitespace().any(|word| word == first) { text.to_owned() } else { lower_first(text) }
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

/// The text in lower case at its start, unless it starts with an abbreviation.
fn lower_first(text: &str) -> String {
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
