package org.goldenthread.reporting.publication;

/**
 * A file of a report. Its bytes are never changed by anybody once it is made.
 *
 * @param path unique among the files of a report; relative, with the file's extension
 */
@SuppressWarnings("ArrayRecordComponent") // Files are handed on, never compared.
public record ReportFile(String path, String mediaType, byte[] content) {}
