//! Public meetings in the portal's calendar.

use rawabit_platform::{Answer, Multi, Work};
use rawabit_portal::{Event, offer_event};

use crate::store::meetings;

/// Offers a public meeting to `/events.ics`, or says there that it is off.
pub(crate) async fn offer(work: &mut Work, meeting: &meetings::Model, place: Multi, off: bool) -> Answer<()> {
    let event = Event {
        source: ("meeting".to_owned(), meeting.id.clone()),
        unit: meeting.unit_path.clone(),
        title: meeting.title.clone(),
        place,
        summary: Multi::default(),
        starts_at: meeting.starts_at,
        ends_at: meeting.ends_at(),
        page: None,
        cancelled: off,
    };
    Ok(offer_event(work, event).await?)
}
