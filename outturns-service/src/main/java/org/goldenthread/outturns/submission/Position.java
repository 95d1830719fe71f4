package org.goldenthread.outturns.submission;

import org.goldenthread.vocabulary.Quarter;

/**
 * A subject in a quarter: of each type of statement there is one current revision for it.
 *
 * @param subject the code of an indicator, initiative or directorate
 */
public record Position(String subject, Quarter quarter) {}
