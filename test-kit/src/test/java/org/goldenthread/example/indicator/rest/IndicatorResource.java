package org.goldenthread.example.indicator.rest;

import java.sql.Connection;
import org.goldenthread.example.policy.rest.PolicyFields;

/** An adapter that uses another concept's of its kind, and knows the database. */
public record IndicatorResource(PolicyFields fields, Connection connection) {}
