package org.goldenthread.launcher.load;

/** Is told how far a load has come. */
public interface LoadProgress {

  /** The files are being sent to a service. */
  void sending(String service);

  /** All of a file has been dealt with. */
  void file(String name, int rows, int refused);

  /** Tells nobody. */
  static LoadProgress silent() {
    return new LoadProgress() {
      @Override
      public void sending(String service) {
        // nobody asks
      }

      @Override
      public void file(String name, int rows, int refused) {
        // nobody asks
      }
    };
  }
}
