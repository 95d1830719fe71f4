package org.goldenthread.example.policy;

/** The root of a concept, as it should be. */
public record Policy(String code) {}
