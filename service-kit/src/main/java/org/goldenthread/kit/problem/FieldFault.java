package org.goldenthread.kit.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer into the request body ({@code /quarter}), or the name of a path or
 *     query parameter in braces ({@code {quarter}})
 * @param detail what is wrong and what to send instead
 */
public record FieldFault(String pointer, String detail) {}
