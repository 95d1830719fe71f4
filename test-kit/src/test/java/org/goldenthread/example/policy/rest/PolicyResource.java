package org.goldenthread.example.policy.rest;

import org.goldenthread.example.policy.store.PolicyTable;

/** An adapter that goes past its root to another adapter. */
public record PolicyResource(PolicyTable table) {}
