package org.goldenthread.documents.chart;

import org.goldenthread.documents.table.Table;

/**
 * A picture with everything that someone needs who cannot see it.
 *
 * @param svg well-formed, without scripts, styles, fonts or addresses of anything else; its ids
 *     start with the id that the picture was asked for under
 * @param title what is seen, in a sentence without a full stop
 * @param textAlternative the title and every figure of the table, as sentences
 * @param figures what was drawn
 */
public record Chart(String svg, String title, String textAlternative, Table figures) {}
