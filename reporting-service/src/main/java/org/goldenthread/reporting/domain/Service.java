package org.goldenthread.reporting.domain;

import java.util.Optional;

/** What one directorate says about its services; empty where it has said nothing. */
public record Service(Named directorate, Optional<ServiceSummary> summary) {}
