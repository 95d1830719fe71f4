package org.goldenthread.launcher.load;

/** Is told how far a load has come. */
public interface LoadProgress {

  /** A file is being sent. */
  void begun(String file, int rows);

  /** So many more of its rows have been dealt with, refused ones among them. */
  void done(int rows);

  /** All of the file has been dealt with. */
  void finished(int refused);

  /** Tells nobody. */
  static LoadProgress silent() {
    return new LoadProgress() {
      @Override
      public void begun(String file, int rows) {
        // nobody asks
      }

      @Override
      public void done(int rows) {
        // nobody asks
      }

      @Override
      public void finished(int refused) {
        // nobody asks
      }
    };
  }
}
