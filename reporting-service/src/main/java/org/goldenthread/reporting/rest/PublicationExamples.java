package org.goldenthread.reporting.rest;

/** Examples about publication in the OpenAPI document. */
final class PublicationExamples {

  static final String REQUEST =
      """
      {"acknowledgements": [{"kind": "COMMENTARY_OWED", "subject": "PI.2027",
                             "reason": "The service is being reorganised"}]}
      """;
  static final String PUBLICATION =
      """
      {"quarter": "2020-21-Q2", "revision": 1, "publishedAt": "2020-12-01T09:00:00Z",
       "publishedBy": "performance-team",
       "acknowledgements": [{"kind": "COMMENTARY_OWED", "subject": "PI.2027",
                             "reason": "The service is being reorganised"}],
       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "files": [{"path": "dashboards/corporate.json", "mediaType": "application/json",
         "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
         "length": 48210,
         "href": "/api/v1/publications/2020-21-Q2/files/dashboards/corporate.json?revision=1"}],
       "links": {"self": "/api/v1/publications/2020-21-Q2",
                 "changes": "/api/v1/publications/2020-21-Q2/changes"}}
      """;
  static final String LIST =
      """
      [{"quarter": "2020-21-Q2", "label": "Quarter 2 2020-21", "revision": 1, "current": true,
        "publishedAt": "2020-12-01T09:00:00Z",
        "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "dashboard":
          "/api/v1/publications/2020-21-Q2/files/dashboards/corporate.json?revision=1"}]
      """;
  static final String CHANGES =
      """
      {"quarter": "2020-21-Q2", "revision": 1, "publishedAt": "2020-12-01T09:00:00Z",
       "changes": [{"ref": "PI.47",
         "title": "% of Corporate Complaints given a full response within 20 working days",
         "quarter": "2020-21-Q2", "what": "OUTTURN", "before": "71.0%", "after": "90.0%",
         "changedAt": "2020-12-03T10:00:00Z", "changedBy": "complaints-system",
         "why": "Complaints that came by post were left out"}]}
      """;
  static final String OUTSTANDING =
      """
      {"type": "urn:golden-thread:problem:outstanding",
       "title": "Something is still owed or open", "status": 409,
       "detail": "1 thing is outstanding: see to each (to outturns-service: a commentary as PUT\
       /api/v1/commentaries/{ref}/{quarter}, a finding is corrected by another outturn or\
       acknowledged as POST /api/v1/findings/{id}/acknowledgement), or acknowledge it:\
       {\\"acknowledgements\\": [{\\"kind\\": \\"COMMENTARY_OWED\\", \\"subject\\": \\"PI.2027\\",\
       \\"reason\\": \\"...\\"}]}",
       "outstanding": [{"kind": "COMMENTARY_OWED", "subject": "PI.2027",
         "detail": "PI.2027, Satisfaction with way your anti-social behaviour complaint was\
       handled, is below target in Quarter 2 2020-21 and nobody has said why"}]}
      """;
  static final String NOT_CLOSED =
      """
      {"type": "urn:golden-thread:problem:quarter-not-closed",
       "title": "The quarter is not closed", "status": 409,
       "detail": "2020-21-Q2 is OPEN: close it first, so that nothing changes while it is\
       published: PUT /api/v1/quarters/2020-21-Q2 of outturns-service with\
       {\\"state\\": \\"CLOSED\\"}"}
      """;

  private PublicationExamples() {}
}
