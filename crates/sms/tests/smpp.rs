//! The gateway against a message centre on a real socket, its loss in the middle included.

use std::time::Duration;

use rawabit_sms::centre::{Centre, Trick};
use rawabit_sms::smpp::Patience;
use rawabit_sms::{Ended, Event, Gateway as _, NotTaken, Smpp, SmppAddress, Sms};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const QUICK: Patience = Patience {
    answer: Duration::from_secs(3),
    silence: Duration::from_millis(200),
    again: Duration::from_millis(20),
    longest: Duration::from_millis(100),
    throttled: Duration::from_millis(10),
};

fn gateway(centre: &Centre) -> Smpp {
    Smpp::start(SmppAddress::parse(&centre.url(), "+212522000000").expect("an address"), QUICK)
}

fn sms(text: &str) -> Sms {
    Sms { to: "+212612345678".into(), text: text.into() }
}

/// Waits until a session is there: who asks before is told that there is none.
async fn taken(gateway: &Smpp, text: &str) -> rawabit_sms::Taken {
    for _ in 0..200 {
        match gateway.send(sms(text)).await {
            Ok(taken) => return taken,
            Err(NotTaken::Down) => tokio::time::sleep(Duration::from_millis(10)).await,
            Err(other) => panic!("{other}"),
        }
    }
    panic!("never bound")
}

#[tokio::test(flavor = "multi_thread")]
async fn latin_and_arabic_arrive_whole_and_in_parts() {
    let centre = Centre::open().await;
    let gateway = gateway(&centre);
    let one = taken(&gateway, "Réunion à 10h, 5 € [salle 2]").await;
    assert_eq!((one.parts, one.id.as_str()), (1, "A001"));
    let arabic =
        "دعوة إلى الجمع العام العادي للفرع يوم السبت على الساعة العاشرة صباحا بمقر الحزب، والحضور ضروري.";
    assert_eq!(taken(&gateway, arabic).await.parts, 2);
    let parts = centre.parts();
    let first = &parts[0];
    assert_eq!((first.to.as_str(), first.from.as_str()), ("212612345678", "212522000000"));
    assert_eq!((first.coding, first.class, first.receipt, first.joined), (0, 0, true, None));
    assert_eq!(first.text, "Réunion à 10h, 5 € [salle 2]");
    let (second, third) = (&parts[1], &parts[2]);
    assert_eq!((second.coding, second.class, second.receipt), (8, 0x40, false));
    assert_eq!((third.coding, third.class, third.receipt), (8, 0x40, true));
    let (reference, total, place) = second.joined.expect("a header");
    assert_eq!((total, place), (2, 1));
    assert_eq!(third.joined, Some((reference, 2, 2)));
    assert_eq!(format!("{}{}", second.text, third.text), arabic);
    assert_eq!(second.text.encode_utf16().count(), 67);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_throttled_part_is_offered_again_and_a_refused_one_is_not() {
    let centre = Centre::open().await;
    let gateway = gateway(&centre);
    taken(&gateway, "first").await;
    centre.play(&[Trick::Throttle, Trick::Throttle]);
    assert!(gateway.send(sms("second")).await.is_ok());
    centre.play(&[Trick::Refuse]);
    assert_eq!(gateway.send(sms("third")).await, Err(NotTaken::Refused("0x0000000B".into())));
    centre.play(&[Trick::Throttle; 5]);
    assert!(matches!(gateway.send(sms("fourth")).await, Err(NotTaken::Busy(_))));
    let texts: Vec<String> = centre.parts().into_iter().map(|part| part.text).collect();
    assert_eq!(texts, ["first", "second"]);
    assert!(gateway.send(Sms { to: "0612".into(), text: "x".into() }).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_is_said_honestly_and_the_session_comes_back() {
    let centre = Centre::open().await;
    let gateway = gateway(&centre);
    taken(&gateway, "first").await;
    centre.play(&[Trick::TakeAndHangUp]);
    assert_eq!(gateway.send(sms("second")).await, Err(NotTaken::Unsure), "taken, and nobody said so");
    taken(&gateway, "third").await;
    // In the middle of a message of two parts.
    centre.play(&[Trick::HangUp]);
    assert_eq!(gateway.send(sms(&"م".repeat(100))).await, Err(NotTaken::Unsure));
    taken(&gateway, "fourth").await;
    assert_eq!(centre.sessions(), 3);
    let texts: Vec<String> = centre.parts().into_iter().map(|part| part.text).collect();
    assert_eq!(texts, ["first", "second", "third", "fourth"], "nothing twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn receipts_and_answers_are_confirmed_once_they_are_written_down() {
    let centre = Centre::open().await;
    let gateway = gateway(&centre);
    let id = taken(&gateway, "first").await.id;
    centre.receipt(&id, "DELIVRD");
    let heard = gateway.next().await.expect("a receipt");
    let Event::Receipt { id: named, ended, .. } = heard.event.clone() else { panic!("no receipt") };
    assert_eq!((named, ended), (id, Ended::Delivered));
    assert_eq!(centre.answers(), (0, 0), "not yet written down");
    heard.done();
    centre.answer("212612345678", "إيقاف");
    let heard = gateway.next().await.expect("an answer");
    assert_eq!(heard.event, Event::Answer { from: "212612345678".into(), text: "إيقاف".into() });
    drop(heard);
    for _ in 0..200 {
        if centre.answers() == (1, 1) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{:?}", centre.answers());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_line_is_kept_awake_and_a_wrong_password_sends_nothing() {
    let centre = Centre::open().await;
    let gateway = gateway(&centre);
    taken(&gateway, "first").await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    taken(&gateway, "second").await;
    assert_eq!(centre.sessions(), 1, "the same session");
    let wrong = centre.url().replace("secret", "wrong");
    let other = Smpp::start(SmppAddress::parse(&wrong, "PARTY").expect("an address"), QUICK);
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(other.send(sms("third")).await, Err(NotTaken::Down));
    assert_eq!(centre.parts().len(), 2);
}

/// The octets on the line, read by hand as SMPP 3.4 describes them (5.1 and 4.4.1), without the crate that wrote them.
#[tokio::test(flavor = "multi_thread")]
async fn the_octets_on_the_line_are_those_of_the_protocol() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("smpp://party:secret@{}?tls=none&type=OTA", listener.local_addr().expect("an address"));
    let gateway = Smpp::start(SmppAddress::parse(&url, "PARTY").expect("an address"), QUICK);
    let (mut line, _) = listener.accept().await.expect("a call");
    let mut unit = async || {
        let length = line.read_u32().await.expect("a length");
        let mut rest = vec![0; length as usize - 4];
        line.read_exact(&mut rest).await.expect("a unit");
        rest
    };
    let bind = unit().await;
    assert_eq!(bind[..12], [0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1]);
    assert_eq!(&bind[12..], b"party\0secret\0OTA\0\x34\0\0\0");
    line.write_all(&[0, 0, 0, 17, 0x80, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1, 0]).await.expect("written");
    let sending = tokio::spawn({
        let gateway = gateway.clone();
        async move { taken(&gateway, "é€").await }
    });
    let length = line.read_u32().await.expect("a length");
    let mut submit = vec![0; length as usize - 4];
    line.read_exact(&mut submit).await.expect("a unit");
    assert_eq!(submit[..12], [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 2]);
    // service_type, source (alphanumeric), destination (international, ISDN), esm_class, protocol, priority, schedule, validity,
    // registered_delivery, replace, data_coding, default message, length, text.
    let body: &[u8] = b"\0\x05\0PARTY\0\x01\x01212612345678\0\0\0\0\0\0\x01\0\0\0\x03\x05\x1b\x65";
    assert_eq!(&submit[12..], body);
    line.write_all(b"\0\0\0\x14\x80\0\0\x04\0\0\0\0\0\0\0\x02abc\0").await.expect("written");
    assert_eq!(sending.await.expect("sent").id, "abc");
}

/// A unit whose rest cannot be read is refused with its own number, and the session goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_unit_that_cannot_be_read_is_refused_and_ends_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("smpp://party:secret@{}?tls=none", listener.local_addr().expect("an address"));
    let gateway = Smpp::start(SmppAddress::parse(&url, "PARTY").expect("an address"), QUICK);
    let (mut line, _) = listener.accept().await.expect("a call");
    let length = line.read_u32().await.expect("a length");
    let mut bind = vec![0; length as usize - 4];
    line.read_exact(&mut bind).await.expect("a unit");
    line.write_all(&[0, 0, 0, 17, 0x80, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1, 0]).await.expect("written");
    // A `deliver_sm` that ends in the middle of its first text.
    line.write_all(&[0, 0, 0, 20, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 7, 255, 255, 255, 255])
        .await
        .expect("written");
    let length = line.read_u32().await.expect("a length");
    let mut answer = vec![0; length as usize - 4];
    line.read_exact(&mut answer).await.expect("a unit");
    assert_eq!(answer[..12], [0x80, 0, 0, 5, 0, 0, 0, 0x66, 0, 0, 0, 7], "refused for good");
    let sending = tokio::spawn(async move { taken(&gateway, "first").await });
    let length = line.read_u32().await.expect("a length");
    let mut submit = vec![0; length as usize - 4];
    line.read_exact(&mut submit).await.expect("a unit");
    assert_eq!(submit[..4], [0, 0, 0, 4], "the same session");
    line.write_all(b"\0\0\0\x14\x80\0\0\x04\0\0\0\0\0\0\0\x02abc\0").await.expect("written");
    assert_eq!(sending.await.expect("sent").id, "abc");
}
