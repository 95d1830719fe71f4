package org.goldenthread.launcher.load;

/** What directorates submit: the service takes a whole folder and judges each row. */
final class OutturnsService {

  private static final String SUBMISSIONS = "/api/v1/submissions";

  private final Connection connection;

  OutturnsService(Connection connection) {
    this.connection = connection;
  }

  /** What became of each row, or why the folder cannot be read. */
  Answer submit(byte[] zip) {
    return connection.post(SUBMISSIONS, "application/zip", zip);
  }
}
