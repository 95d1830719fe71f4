package org.goldenthread.reporting.publication;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a publisher asks for.
 *
 * @param acknowledgements of what is outstanding, and of nothing else
 * @param reason why the quarter is published again
 * @param by the subject of the publisher's token
 */
public record PublicationRequest(
    Quarter quarter,
    List<Publication.Acknowledgement> acknowledgements,
    Optional<String> reason,
    String by) {}
