package org.goldenthread.submit;

/**
 * What became of a row.
 *
 * @param file its file within a zip; empty elsewhere
 * @param row its number as the service counts rows
 * @param ref what it is about
 * @param quarter the quarter, as the service read it; empty where it tells none
 * @param result the service's word: CREATED, REVISED, UNCHANGED, REJECTED and so on
 * @param why why it was refused, or what looks unlikely; empty if nothing is to be said
 */
record RowResult(String file, String row, String ref, String quarter, String result, String why) {

  boolean isRefused() {
    return result.equals("REJECTED") || result.equals("REFUSED");
  }
}
