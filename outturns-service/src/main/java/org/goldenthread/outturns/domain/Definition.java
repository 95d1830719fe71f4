package org.goldenthread.outturns.domain;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * What an indicator means from a quarter on, as far as submission depends on it. First and last
 * quarter are not here: published reports hold values outside them, and those are taken.
 *
 * @param directorate empty for a corporate indicator
 */
public record Definition(Quarter fromQuarter, Unit unit, Optional<String> directorate) {}
