package org.goldenthread.launcher.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a child process is started with.
 *
 * @param name what people call it, for example {@code outturns}
 * @param line the program and its arguments
 * @param environment added to this process's own
 * @param folder where it works
 * @param log the file that takes what it prints
 */
public record ChildCommand(
    String name, List<String> line, Map<String, String> environment, Path folder, Path log) {}
