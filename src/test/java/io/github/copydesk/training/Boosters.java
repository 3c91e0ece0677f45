package io.github.copydesk.training;

import java.util.List;

/**
 * What is trained for one view, in LightGBM's text form.
 *
 * @param gate over the features of the first glance; empty if every row is measured
 * @param trees over all features; their mean is the model
 */
record Boosters(List<String> gate, List<String> trees) {}
