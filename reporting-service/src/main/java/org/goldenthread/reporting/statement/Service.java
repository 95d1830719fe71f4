package org.goldenthread.reporting.statement;

import java.util.Optional;
import org.goldenthread.reporting.plan.Named;

/** What one directorate says about its services; empty where it has said nothing. */
public record Service(Named directorate, Optional<ServiceSummary> summary) {}
