//! Enterprises: list, page, registering, editing, closing.

use domain::edit::Value;
use domain::med::enterprise::{Category, Owner};
use domain::med::{self, Enterprise, EnterpriseField};
use domain::operation::Change;
use domain::{Date, EnterpriseId, Refusal, Scope, VillageId};
use serde::Deserialize;
use store::{EnterpriseFilter, EnterpriseRow, EnterpriseView, Found};
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::place::likely;
use crate::session::App;
use crate::shg::group::{FieldChange, edits, ended, field_name};
use crate::work::Reach;

/// Which enterprises to list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[ts(export)]
pub struct ListEnterprises {
    /// Words in any script.
    pub text: Option<String>,
    /// Only of this village.
    pub village: Option<VillageId>,
    /// Inactive ones too.
    pub inactive_too: bool,
}

/// Names an enterprise.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheEnterprise {
    /// The enterprise.
    pub enterprise: EnterpriseId,
}

/// An enterprise to register.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddEnterprise {
    /// The village it works in.
    pub village: VillageId,
    /// Its name, or what people call it.
    pub name: String,
    /// Whose it is.
    pub owner: Owner,
    /// What it does.
    pub category: Category,
    /// What it makes or sells.
    pub product: String,
    /// When it began.
    pub began: Option<Date>,
    /// A phone number.
    pub mobile: Option<String>,
    /// How to find it.
    pub landmark: Option<String>,
    /// When it is registered; today when left out.
    pub registered: Option<Date>,
}

/// Edits of an enterprise's form.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct EditEnterprise {
    /// The enterprise.
    pub enterprise: EnterpriseId,
    /// The fields that changed. The category is given by number (0 making, 1 service, 2 trade,
    /// 3 other).
    pub changes: Vec<FieldChange<EnterpriseField>>,
}

/// An enterprise that closed or left.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct EndEnterprise {
    /// The enterprise.
    pub enterprise: EnterpriseId,
    /// From when on.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// At most so many enterprises in a list.
const MOST: usize = 5_000;

/// Lists enterprises by name: those of the places in which the person who is signed in has a role,
/// and those whose visit she began. Other people's may be on the same device.
pub fn enterprises(app: &mut App, input: ListEnterprises) -> Result<Vec<EnterpriseRow>, AppError> {
    let filter = EnterpriseFilter {
        text: input.text.filter(|text| !text.trim().is_empty()),
        village: input.village,
        only_active: !input.inactive_too,
        limit: 0,
    };
    let rows = app.store()?.enterprises(&filter)?;
    let mut rows = super::visit::hers(app, &mut Reach::of(app)?, rows, |roles| !roles.is_empty())?;
    rows.truncate(MOST);
    Ok(rows)
}

/// An enterprise with everything that its page shows.
pub fn enterprise(app: &mut App, input: TheEnterprise) -> Result<EnterpriseView, AppError> {
    app.person()?;
    view(app, input.enterprise)
}

/// Enterprises that are likely the same as one about to be registered.
pub fn likely_enterprises(app: &mut App, input: AddEnterprise) -> Result<Vec<Found>, AppError> {
    app.person()?;
    let found = app
        .store()?
        .likely_enterprises(input.village, &input.name, &input.owner.name)?;
    likely(app, found)
}

/// Registers an enterprise.
pub fn add_enterprise(app: &mut App, input: AddEnterprise) -> Result<EnterpriseView, AppError> {
    let id = EnterpriseId(app.world().new_id());
    let enterprise = Enterprise {
        id,
        village: input.village,
        name: input.name,
        owner: input.owner,
        category: input.category,
        product: input.product,
        began: input.began,
        mobile: input.mobile,
        landmark: input.landmark,
        registered: input.registered.unwrap_or_else(|| app.today()),
    };
    let change = med::Change::EnterpriseAdded(Box::new(enterprise.checked()?));
    app.act(Scope::Village(input.village), Change::Med(change), |_| {
        Ok(())
    })?;
    app.touch("enterprises");
    view(app, id)
}

/// Edits an enterprise's form.
pub fn edit_enterprise(app: &mut App, input: EditEnterprise) -> Result<EnterpriseView, AppError> {
    let now = view(app, input.enterprise)?;
    let scope = Scope::Village(now.row.village);
    let entity = input.enterprise;
    let text = |text: &Option<String>| text.clone().map_or(Value::None, Value::Text);
    let edits = edits(
        app,
        &scope,
        entity.bytes(),
        input.changes,
        |field| match field {
            EnterpriseField::Name => Value::Text(now.row.name.clone()),
            EnterpriseField::Product => Value::Text(now.row.product.clone()),
            EnterpriseField::Mobile => text(&now.mobile),
            EnterpriseField::Landmark => text(&now.landmark),
            EnterpriseField::Category => Value::Number(now.row.category as i64),
        },
    )?;
    for edit in &edits {
        let fits = match edit.field {
            EnterpriseField::Name | EnterpriseField::Product => edit.value.text().is_some(),
            EnterpriseField::Category => matches!(edit.value, Value::Number(0..=3)),
            EnterpriseField::Mobile | EnterpriseField::Landmark => {
                edit.value == Value::None || edit.value.text().is_some()
            }
        };
        if !fits {
            return Err(Refusal::FieldInvalid {
                field: field_name(edit.field),
            }
            .into());
        }
    }
    if !edits.is_empty() {
        let change = Change::Med(med::Change::EnterpriseEdited(entity, edits));
        app.act(scope, change, |_| Ok(()))?;
    }
    view(app, entity)
}

/// Records that an enterprise closed or left the programme.
pub fn end_enterprise(app: &mut App, input: EndEnterprise) -> Result<EnterpriseView, AppError> {
    let now = view(app, input.enterprise)?;
    let scope = Scope::Village(now.row.village);
    let ended = ended(
        app,
        &scope,
        input.enterprise.bytes(),
        input.on,
        &input.reason,
    )?;
    let change = Change::Med(med::Change::EnterpriseEnded(input.enterprise, ended));
    app.act(scope, change, |_| Ok(()))?;
    app.touch("enterprises");
    view(app, input.enterprise)
}

/// An enterprise's view.
pub(crate) fn view(app: &App, enterprise: EnterpriseId) -> Result<EnterpriseView, AppError> {
    Ok(app
        .store()?
        .enterprise(enterprise)?
        .ok_or(Problem::NotFound)?)
}
