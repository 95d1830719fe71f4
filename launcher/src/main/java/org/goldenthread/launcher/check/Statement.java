package org.goldenthread.launcher.check;

/** What directorates submit: the table that it is kept in, its topic, and its kind as a fact. */
enum Statement {
  OUTTURN("outturn_revision", "outturn-submitted"),
  COMMENTARY("commentary_revision", "commentary-submitted"),
  INITIATIVE_PROGRESS("progress_revision", "initiative-progressed"),
  COMPARATORS("comparators_revision", "comparators-submitted"),
  SERVICE_SUMMARY("service_summary_revision", "service-summary-submitted");

  private final String table;
  private final String topic;

  Statement(String table, String topic) {
    this.table = table;
    this.topic = topic;
  }

  String topic() {
    return topic;
  }

  /** Every revision that outturns-service keeps. */
  String revisions() {
    return "select subject, quarter, revision from " + table;
  }

  /** Every revision that reporting-service keeps. */
  String facts() {
    return "select key, quarter, revision from fact where kind = '" + name() + "'";
  }
}
