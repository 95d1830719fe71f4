package org.goldenthread.reporting;

import org.goldenthread.testkit.contract.Contract;
import org.junit.jupiter.api.Test;

class ContractTest {

  @Test
  void shouldAnswerAsItsDocumentSays() {
    Contract.check();
  }
}
