package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
  private final Terminal terminal = Terminal.echo();

  @ParameterizedTest
  @CsvSource({
    "bash,complete -F _complete_copydesk",
    "zsh,bashcompinit",
    "fish,complete -c copydesk -n '__fish_seen_subcommand_from clean' -l keep-dirs",
    "man,.TH COPYDESK 1"
  })
  void knowsTheOptions(String what, String sign) {
    assertEquals(0, terminal.run("generate", what));
    assertTrue(terminal.out().contains(sign), terminal.out());
    for (String option : new String[] {"keep-dirs", "resume", "front-matter"}) {
      assertTrue(terminal.out().replace("\\-", "-").contains(option), what + " lacks " + option);
    }
  }

  @Test
  void offersTheWordsThatAnOptionTakes() {
    terminal.run("generate", "fish");
    assertTrue(terminal.out().contains("-l progress -r -f -a 'never auto always'"), terminal.out());
  }

  @Test
  void writesNoRequestOfRoffByAccident() {
    terminal.run("generate", "man");
    assertTrue(
        terminal
            .out()
            .lines()
            .filter(l -> l.startsWith("."))
            .allMatch(l -> l.matches("\\.(TH|SH|SS|TP|B|br|nf|fi)( .*)?")),
        terminal.out());
  }
}
