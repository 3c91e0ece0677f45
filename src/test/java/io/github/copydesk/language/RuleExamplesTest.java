package io.github.copydesk.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds its {@code yes} examples, and no rule finds any {@code no} example. */
class RuleExamplesTest {
  private static final Rules RULES = Rules.load();

  @TestFactory
  Stream<DynamicTest> everyRuleHasExamples() {
    return RULES.all().stream().map(rule -> dynamicTest(rule.toString(), () -> hasExamples(rule)));
  }

  private static void hasExamples(Rule rule) {
    assertFalse(rule.examples().yes().isEmpty(), "no 'yes' example");
    assertFalse(rule.examples().no().isEmpty(), "no 'no' example");
  }

  @TestFactory
  Stream<DynamicTest> findsWhatItShould() {
    return RULES.all().stream()
        .flatMap(rule -> rule.examples().yes().stream().map(text -> finds(rule, text)));
  }

  private static DynamicTest finds(Rule rule, String text) {
    return dynamicTest(
        rule + ": " + text,
        () ->
            assertEquals(
                Optional.of(rule), hits(text, language(rule), where(rule)).stream().findFirst()));
  }

  @TestFactory
  Stream<DynamicTest> leavesTheArticleAlone() {
    return RULES.all().stream()
        .flatMap(rule -> rule.examples().no().stream().map(text -> leaves(rule, text)));
  }

  private static DynamicTest leaves(Rule rule, String text) {
    return dynamicTest(
        rule + ": " + text,
        () -> {
          assertEquals(List.of(), hits(text, language(rule), place -> true));
          assertEquals(List.of(), hits(text, "und", place -> true));
        });
  }

  private static String language(Rule rule) {
    return rule.origin().languages().get(0);
  }

  /** A block in the place that the rule asks for. */
  private static Predicate<Place> where(Rule rule) {
    return place -> place == Place.ANYWHERE || place == rule.form().place();
  }

  private static List<Rule> hits(String text, String language, Predicate<Place> where) {
    List<Rule> rules = new ArrayList<>();
    RULES.read(text, language, where).whole().ifPresent(hit -> rules.add(hit.rule()));
    RULES.read(text, language).cuts().forEach(hit -> rules.add(hit.rule()));
    return rules;
  }
}
