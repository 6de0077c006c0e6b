//! The table of the files that are built into the program.
//!
//! Every file under `data/` and `i18n/` stands here, sorted; a test in `texts.rs` compares the table with the disk.

/// Names each file once and includes its text.
macro_rules! embed {
    ($($path:literal,)*) => {
        /// Path and text of every authored file, sorted by path.
        pub(crate) const EMBEDDED: &[(&str, &str)] =
            &[$(($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $path))),)*];
    };
}

embed! {
    "data/bundles.ron",
    "data/bundles/famiglia-lungo.ron",
    "data/conditions.ron",
    "data/conditions/famiglia-lungo.ron",
    "data/documents.ron",
    "data/documents/famiglia-lungo.ron",
    "data/expressions/famiglia-lungo.ron",
    "data/fees.ron",
    "data/fees/famiglia-lungo.ron",
    "data/notices.ron",
    "data/notices/famiglia-lungo.ron",
    "data/offices.ron",
    "data/offices/famiglia-lungo.ron",
    "data/permits.ron",
    "data/permits/famiglia-lungo.ron",
    "data/procedures/famiglia.ron",
    "data/procedures/lungo-soggiorno.ron",
    "data/procedures/protezione-internazionale.ron",
    "data/procedures/rinnovo.ron",
    "data/questions.ron",
    "data/sources.ron",
    "data/sources/famiglia-lungo.ron",
    "data/tree.ron",
    "data/values.ron",
    "data/values/famiglia-lungo.ron",
    "i18n/en/avvisi.ftl",
    "i18n/en/base.ftl",
    "i18n/en/condizioni.ftl",
    "i18n/en/costi.ftl",
    "i18n/en/documenti.ftl",
    "i18n/en/domande.ftl",
    "i18n/en/famiglia.ftl",
    "i18n/en/fonti.ftl",
    "i18n/en/line.ftl",
    "i18n/en/lungo-soggiorno.ftl",
    "i18n/en/permessi.ftl",
    "i18n/en/procedure-rinnovo.ftl",
    "i18n/en/protezione-internazionale.ftl",
    "i18n/en/rinvii.ftl",
    "i18n/en/tui.ftl",
    "i18n/en/uffici.ftl",
    "i18n/en/ui.ftl",
    "i18n/it/avvisi.ftl",
    "i18n/it/base.ftl",
    "i18n/it/condizioni.ftl",
    "i18n/it/costi.ftl",
    "i18n/it/documenti.ftl",
    "i18n/it/domande.ftl",
    "i18n/it/famiglia.ftl",
    "i18n/it/fonti.ftl",
    "i18n/it/line.ftl",
    "i18n/it/lungo-soggiorno.ftl",
    "i18n/it/permessi.ftl",
    "i18n/it/procedure-rinnovo.ftl",
    "i18n/it/protezione-internazionale.ftl",
    "i18n/it/rinvii.ftl",
    "i18n/it/tui.ftl",
    "i18n/it/uffici.ftl",
    "i18n/it/ui.ftl",
}
