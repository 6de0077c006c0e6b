//! The proof that the words are complete: what is needed is there, fits what it is given, and nothing is left over.

use std::collections::{BTreeMap, BTreeSet};

use super::edition::Parsed;
use super::expected::{Need, merge};
use super::homes::Homes;
use super::words::Edition;
use super::{Expected, Locale, Words};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Sources, suggest};

impl Words {
    /// Proves that the words of all loaded languages are complete, fit what they are given, and are all used.
    ///
    /// Italian and English must be complete; what another language lacks is a warning.
    pub fn check(&self, expected: &[Expected], sources: &Sources, diagnostics: &mut Diagnostics) {
        let needs = merge(expected);
        let mut languages: Vec<Parsed<'_>> = Vec::new();
        for locale in self.locales() {
            let files: Vec<_> = self.editions.get(&locale).into_iter().flat_map(Edition::files).collect();
            languages.push(Parsed::of(locale, &files, sources, diagnostics));
        }
        for locale in [Locale::ITALIAN, Locale::ENGLISH] {
            if !languages.iter().any(|language| language.locale == locale) {
                let message = format!("there are no words for `{locale}`");
                diagnostics.push(
                    Diagnostic::error(Code::MissingMessage, None, message)
                        .help(format!("add Fluent files under i18n/{locale}/")),
                );
            }
        }
        let homes = Homes::of(&needs, sources);
        let unused: Vec<_> = languages.iter().map(|language| unused(language, &needs)).collect();
        for (id, need) in &needs {
            check_presence(id, need, (&languages, &unused), &homes, diagnostics);
            check_beginning(id, need, &languages, diagnostics);
            check_variables(id, need, &languages, sources, diagnostics);
        }
        for (language, unused) in languages.iter().zip(&unused) {
            language.check_references(sources, diagnostics);
            report_unused(language, unused, &needs, diagnostics);
        }
    }
}

/// Whether a language must be complete.
fn must_be_complete(locale: Locale) -> bool {
    locale == Locale::ITALIAN || locale == Locale::ENGLISH
}

fn check_presence(
    id: &str,
    need: &Need<'_>,
    (languages, unused): (&[Parsed<'_>], &[BTreeSet<&str>]),
    homes: &Homes<'_>,
    diagnostics: &mut Diagnostics,
) {
    let has = |language: &&Parsed<'_>| language.texts.contains_key(id);
    let complete = languages.iter().filter(|language| must_be_complete(language.locale));
    if !need.required && !complete.clone().any(|language| has(&language)) {
        return;
    }
    let model = languages.iter().find(has).and_then(|language| language.texts.get(id)?.span);
    let place = need.at.or(model);
    let lacking = |complete: bool| {
        let lacking = languages.iter().zip(unused);
        lacking.filter(move |(language, _)| must_be_complete(language.locale) == complete && !has(language))
    };
    for (complete, severity) in
        [(true, Diagnostic::error as fn(_, _, _) -> _), (false, Diagnostic::warning as fn(_, _, _) -> _)]
    {
        let names: Vec<_> = lacking(complete).map(|(language, _)| language.locale.to_string()).collect();
        if names.is_empty() {
            continue;
        }
        let message = format!("text `{id}` is missing in {}", names.join(" and "));
        let mut diagnostic: Diagnostic = severity(Code::MissingMessage, place, message);
        if need.at.is_some() {
            diagnostic = diagnostic.found("needed here").also(model, "another language has it here");
        } else if model.is_some() {
            diagnostic = diagnostic.found("this language has it");
        }
        // A misspelled text is one that nothing uses; any other similar id is another text.
        let similar = lacking(complete).find_map(|(language, unused)| {
            let name = suggest(id, unused.iter().copied())?;
            Some((name, language.texts.get(name)?.span))
        });
        diagnostic = if let Some((name, span)) = similar {
            diagnostic.also(span, "nothing uses this text").did_you_mean(Some(name))
        } else {
            let languages: Vec<_> = lacking(complete).map(|(language, _)| language).collect();
            diagnostic.help(homes.advice(id, need, model, &languages))
        };
        if !complete {
            diagnostic =
                diagnostic.one_of(format!("texts are not translated into {} yet", names.join(" and ")));
        }
        diagnostics.push(diagnostic);
    }
}

/// What is said in the middle of a sentence begins with a small letter, unless it is an abbreviation.
fn check_beginning(id: &str, need: &Need<'_>, languages: &[Parsed<'_>], diagnostics: &mut Diagnostics) {
    let is_large = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().is_some_and(char::is_uppercase);
        first && letters.next().is_none_or(|second| second.is_lowercase() || matches!(second, '\'' | '’'))
    };
    let texts = languages.iter().filter_map(|language| language.texts.get(id));
    for text in texts.filter(|text| need.goes_on && text.first_word.is_some_and(is_large)) {
        let message = format!("text `{id}` begins with a large letter");
        diagnostics.push(
            Diagnostic::warning(Code::Layout, text.span, message)
                .found("it is said behind a colon: \"the Questura of ... asks: ...\"")
                .help("begin it with a small letter, unless it is a name"),
        );
    }
}

fn check_variables(
    id: &str,
    need: &Need<'_>,
    languages: &[Parsed<'_>],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let mut reference: Option<(Locale, BTreeMap<&str, &str>)> = None;
    for language in languages {
        let Some(text) = language.texts.get(id) else {
            continue;
        };
        let variables = language.variables(id);
        for (name, place) in variables.iter().filter(|(name, _)| !need.variables.contains(**name)) {
            let message = format!("text `{id}` uses the variable `${name}`, which it is not given");
            diagnostics.push(
                Diagnostic::error(Code::BadVariables, sources.span_of_str(place), message)
                    .found(given(&need.variables))
                    .did_you_mean(suggest(name, need.variables.iter().copied())),
            );
        }
        match &reference {
            None => reference = Some((language.locale, variables)),
            Some((model, expected)) => {
                let known = |name: &&&str| need.variables.contains(**name);
                let here: BTreeSet<_> = variables.keys().filter(known).collect();
                let there: BTreeSet<_> = expected.keys().filter(known).collect();
                if let Some(name) = here.symmetric_difference(&there).next() {
                    let (with, without) = if here.contains(name) {
                        (language.locale, *model)
                    } else {
                        (*model, language.locale)
                    };
                    let message = format!("text `{id}` says `${name}` in {with} and not in {without}");
                    diagnostics.push(
                        Diagnostic::warning(Code::BadVariables, text.span, message)
                            .found("the languages tell their readers different things"),
                    );
                }
            }
        }
    }
}

/// "it is given `$a` and `$b`".
fn given(variables: &BTreeSet<&str>) -> String {
    if variables.is_empty() {
        return "it is given no variable".to_owned();
    }
    let names: Vec<_> = variables.iter().map(|name| format!("`${name}`")).collect();
    format!("it is given {}", names.join(", "))
}

/// The texts of a language that neither the program nor the data nor another used text shows.
fn unused<'k>(language: &'k Parsed<'_>, needs: &'k BTreeMap<&str, Need<'_>>) -> BTreeSet<&'k str> {
    let used = language.reachable(needs.keys().copied());
    language.texts.keys().map(String::as_str).filter(|key| !used.contains(key)).collect()
}

/// One fault for each message: its attributes are named alone only when the rest of it is used.
fn report_unused(
    language: &Parsed<'_>,
    unused: &BTreeSet<&str>,
    needs: &BTreeMap<&str, Need<'_>>,
    diagnostics: &mut Diagnostics,
) {
    for key in unused {
        let whole = key.split_once('.').map(|(message, _)| message);
        if whole.is_some_and(|message| unused.contains(message)) {
            continue;
        }
        let span = language.texts.get(*key).and_then(|text| text.span);
        let lacking = needs.keys().copied().filter(|id| !language.texts.contains_key(*id));
        let help = match suggest(key, lacking) {
            Some(similar) => format!("did you mean `{similar}`?"),
            None => "remove it, or correct its id".to_owned(),
        };
        diagnostics.push(
            Diagnostic::error(Code::UnusedMessage, span, format!("text `{key}` is not used"))
                .found("nothing shows it")
                .help(help),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::words_of;
    use super::super::{Expected, Locale};
    use crate::diagnostic::Format;

    /// The faults of these words in the short form, one a line.
    fn faults(italian: &str, english: &str, expected: &[Expected]) -> String {
        let (words, sources, mut faults) =
            words_of(&[(Locale::ITALIAN, italian), (Locale::ENGLISH, english)]);
        words.check(expected, &sources, &mut faults);
        faults.sort();
        faults.render(&sources, Format::Short)
    }

    fn needs(id: &str, variables: &[&str]) -> Expected {
        Expected::required(id, variables, None)
    }

    #[test]
    fn complete_words_have_no_fault() {
        let italian = "
-kit = kit { $caso ->
   *[minuscolo] postale
    [maiuscolo] POSTALE
}
saluto = Ciao { $nome }, ecco il { -kit(caso: \"maiuscolo\") }{ coda }
    .perche = { saluto.come }
    .come = { $n ->
        [one] { $n } volta
       *[other] { $n } volte
    }
coda = .
";
        let english =
            "saluto = Hello { $nome }\n    .perche = { $n ->\n [one] once\n *[other] { $n } times\n }\n";
        let expected = [
            needs("saluto", &["nome"]),
            needs("saluto.perche", &["n"]),
            Expected::optional("altro", &[], None),
        ];
        assert_eq!(faults(italian, english, &expected), "");
    }

    #[test]
    fn each_kind_of_missing_text_is_told() {
        let italian = "uno = 1\ndue = 2\nforse = ?\n";
        let english = "uno = 1\nduo = 2\n";
        let expected =
            [needs("uno", &[]), needs("due", &[]), needs("tre", &[]), Expected::optional("forse", &[], None)];
        assert_eq!(
            faults(italian, english, &expected),
            "\
error[P0502]: text `tre` is missing in it and en
i18n/it/0.ftl:2:1: error[P0502]: text `due` is missing in en: this language has it
i18n/it/0.ftl:3:1: error[P0502]: text `forse` is missing in en: this language has it
i18n/en/1.ftl:2:1: error[P0504]: text `duo` is not used: nothing shows it
"
        );
    }

    #[test]
    fn a_misspelled_text_is_suggested_and_another_text_is_not() {
        let (words, sources, mut faults) = words_of(&[
            (Locale::ITALIAN, "caso-a = A\ncaso-b = B\ndomanda-fasi = ?\n"),
            (Locale::ENGLISH, ""),
        ]);
        let expected =
            [needs("caso-a", &[]), needs("caso-b", &[]), needs("caso-c", &[]), needs("domanda-fase", &[])];
        words.check(&expected, &sources, &mut faults);
        let help = |id: &str| {
            let message = format!("text `{id}` is missing in it and en");
            faults.iter().find(|fault| fault.message == message).unwrap().help.clone()
        };
        assert_eq!(help("domanda-fase").as_deref(), Some("did you mean `domanda-fasi`?"));
        assert_eq!(
            help("caso-c").as_deref(),
            Some("write `caso-c = ...` in any file of i18n/it and any file of i18n/en")
        );
    }

    #[test]
    fn variables_are_those_that_are_given_also_through_mentions() {
        let italian = "uno = { due }\ndue = { $nme }\ntre = { $n } { NUMBER($n) } è $n.\n";
        let english = "uno = one { $nome }\ntre = three\n";
        let expected = [needs("uno", &["nome"]), needs("tre", &["n"])];
        assert_eq!(
            faults(italian, english, &expected),
            "\
i18n/it/0.ftl:2:10: error[P0503]: text `uno` uses the variable `$nme`, which it is not given: it is given `$nome`
i18n/it/0.ftl:3:16: error[P0503]: text `tre` calls the function `NUMBER`: there are no functions here
i18n/it/0.ftl:3:31: error[P0503]: text `tre` shows `$n` as it stands: a variable without its braces
i18n/en/1.ftl:1:1: warning[P0503]: text `uno` says `$nome` in en and not in it: the languages tell their readers different things
i18n/en/1.ftl:2:1: warning[P0503]: text `tre` says `$n` in it and not in en: the languages tell their readers different things
"
        );
    }

    #[test]
    fn users_of_one_text_must_all_give_its_variables() {
        let text = "uno = { $a } { $b } costa $5\n";
        let found = faults(text, text, &[needs("uno", &["a", "b"]), needs("uno", &["a"])]);
        assert_eq!(found.lines().filter(|line| line.contains("the variable `$b`")).count(), 2, "{found}");
    }

    #[test]
    fn faults_of_the_files_themselves_are_told_at_their_lines() {
        let italian = "\u{feff}uno = 1\nuno = 2\ndue senza uguale\ntre = { $n ->\n    [one] x\n }\nquattro = { cinque }\ncinque = { quattro }{ sei }\n";
        let english = "uno = \u{202e}1\nquattro = a\tb{ \"\\u001B\" }\r\n";
        let expected = [needs("uno", &[]), needs("quattro", &[])];
        assert_eq!(
            faults(italian, english, &expected),
            "\
i18n/it/0.ftl:2:1: error[P0002]: text `uno` is defined twice in it: this one is never shown
i18n/it/0.ftl:3:5: error[P0501]: this entry cannot be read: expected a token starting with `=`
i18n/it/0.ftl:6:2: error[P0501]: this entry cannot be read: the select expression must have a default variant
i18n/it/0.ftl:7:1: error[P0201]: text `quattro` contains itself: it mentions itself, or a text that does
i18n/it/0.ftl:8:1: error[P0201]: text `cinque` contains itself: it mentions itself, or a text that does
i18n/it/0.ftl:8:23: error[P0502]: text `cinque` mentions `sei`, which does not exist: no such text in it
i18n/en/1.ftl:1:7: error[P0505]: the character U+202E must not stand in a text: a control character, or a mark of text direction
i18n/en/1.ftl:2:12: error[P0505]: the character U+0009 must not stand in a text: a tab
i18n/en/1.ftl:2:17: error[P0505]: the character U+001B must not stand in a text: a control character, or a mark of text direction
"
        );
    }

    #[test]
    fn only_the_unused_part_of_a_message_is_named() {
        let text = "uno = 1\n    .a = a\ndue = 2\n    .b = b\ntre =\n    .c = c\n-quattro = 4\n";
        let found = faults(text, text, &[needs("uno", &[])]);
        let italian: Vec<_> = found.lines().filter(|line| line.contains("/it/")).collect();
        let named = ["`uno.a`", "`due`", "`tre.c`", "`-quattro`"];
        assert_eq!(italian.len(), named.len(), "{found}");
        for (line, name) in italian.iter().zip(named) {
            assert!(line.contains(name), "{line}");
        }
    }
}
