package org.goldenthread.example.policy.rest;

/** What others of its kind may want to use. */
public record PolicyFields(String name) {}
