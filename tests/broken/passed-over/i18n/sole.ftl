# file: P0004 as i18n/it/sole.ftl
