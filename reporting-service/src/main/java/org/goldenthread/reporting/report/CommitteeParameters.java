package org.goldenthread.reporting.report;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a committee's report is about, as the address says it.
 *
 * @param directorates codes, separated by commas
 * @param priorities codes, separated by commas
 * @param title of the report
 * @param introduction how the report begins
 * @param recommendations one a line
 */
record CommitteeParameters(
    @Parameter(description = "Codes, separated by commas", example = "CCS,PR")
        @QueryParam("directorates")
        @Nullable String directorates,
    @Parameter(description = "Codes, separated by commas", example = "SAFE")
        @QueryParam("priorities")
        @Nullable String priorities,
    @Parameter(description = "Of the report") @QueryParam("title") @Nullable String title,
    @Parameter(description = "How the report begins") @QueryParam("introduction")
        @Nullable String introduction,
    @Parameter(description = "One a line") @QueryParam("recommendations")
        @Nullable String recommendations) {

  Committee committee(String code) {
    return new Committee(
        code,
        Optional.ofNullable(title),
        codes(directorates),
        codes(priorities),
        Optional.ofNullable(introduction),
        Optional.ofNullable(recommendations));
  }

  private static List<String> codes(@Nullable String written) {
    return written == null
        ? List.of()
        : Arrays.stream(written.split(",", -1))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .toList();
  }
}
