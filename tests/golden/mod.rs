//! The golden books (tests/golden/README.md): stories that a bookkeeper can check with pencil and
//! paper, held against the engine to the paisa; and books made by chance, held against the
//! identities that every book keeps.

mod chance;
mod story;

#[test]
fn a_weekly_group_of_seven_with_a_winter_pause() {
    story::hold("chushot-yokma");
}

#[test]
fn a_monthly_group_of_twelve_on_its_third_dose_with_a_cash_credit() {
    story::hold("rajouri");
}

#[test]
fn an_old_group_that_enters_by_cut_off() {
    story::hold("hardoi");
}

#[test]
fn a_group_of_five_persons_with_disabilities() {
    story::hold("persons-with-disabilities");
}

#[test]
fn a_group_with_corrections_a_new_agreement_and_a_write_off() {
    story::hold("corrections-and-a-write-off");
}

#[test]
fn a_village_organisation_of_six_groups() {
    story::hold("village-organisation");
}

#[test]
fn the_woman_of_the_training_book() {
    story::hold("training-book");
}

#[test]
fn a_group_that_moves_to_another_village_organisation() {
    story::hold("moves-to-another-vo");
}

#[test]
fn a_group_that_pays_back_a_term_loan_of_the_bank() {
    story::hold("spituk");
}
