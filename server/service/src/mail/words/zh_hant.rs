//! Messages in traditional Chinese.

use super::{TopicWords, Words};
use store::mail::Topic;

pub(super) const WORDS: Words = Words {
    shop: "Puzi 鋪子",
    hello_name: "{name}，您好：",
    hello: "您好：",
    link: "按鈕打不開時，請把這個網址貼到瀏覽器：",
    until: "連結在 {until} 前有效。",
    goods: "訂購內容",
    subtotal: "商品小計",
    shipping: "運費",
    total: "總計",
    pay: "匯款資訊",
    bank: "銀行",
    account: "帳號",
    holder: "戶名",
    amount: "金額",
    reference: "備註請填",
    pay_by: "期限",
    parcels: "包裹",
    reason: "原因：{reason}",
    group_lapsed: "這個團在時間內沒有湊齊人數。",
    refund: "已付的款項會照原路退回。",
    kept: "依下單時的約定，定金不退還。",
    tracking: "在其他裝置上查看時，請輸入訂單編號和這個電子郵件地址。",
    footer_order: "您在 {shop} 訂購時留下了這個地址，所以收到這封信。",
    footer_account: "這個地址用在 {shop} 的帳戶上，所以您收到這封信。",
    topic,
};

const fn topic(topic: Topic) -> TopicWords {
    match topic {
        Topic::OrderPlaced => TopicWords {
            subject: "訂單 {number} 已成立",
            lead: "謝謝您的訂購，我們收到訂單 {number} 了。",
            note: "",
            action: "查看訂單",
        },
        Topic::OrderDeposited => TopicWords {
            subject: "訂單 {number} 的定金收到了",
            lead: "訂單 {number} 的定金 {deposit} 已經收到。尾款 {balance} 請在 {from} 到 {until} 之間付清。",
            note: "可以付尾款時，我們會再寫信告訴您。",
            action: "查看訂單",
        },
        Topic::BalanceDue => TopicWords {
            subject: "訂單 {number} 可以付尾款了",
            lead: "訂單 {number} 的尾款 {balance} 現在可以付了，請在 {until} 前付清。",
            note: "逾期未付，訂單會自動取消。",
            action: "查看訂單",
        },
        Topic::BalanceLapsed => TopicWords {
            subject: "訂單 {number} 的尾款逾期，訂單已取消",
            lead: "訂單 {number} 的尾款沒有在期限內收到，訂單已經取消。",
            note: "",
            action: "查看訂單",
        },
        Topic::OrderPaid => TopicWords {
            subject: "訂單 {number} 已收到款項",
            lead: "訂單 {number} 的款項收到了，我們開始準備出貨。",
            note: "",
            action: "查看訂單",
        },
        Topic::OrderShipped => TopicWords {
            subject: "訂單 {number} 已出貨",
            lead: "訂單 {number} 已經交給物流，正在路上。",
            note: "",
            action: "查看訂單",
        },
        Topic::OrderCancelled => TopicWords {
            subject: "訂單 {number} 已取消",
            lead: "訂單 {number} 已經取消。",
            note: "",
            action: "查看訂單",
        },
        Topic::RefundPaid => TopicWords {
            subject: "訂單 {number} 的退款已匯出",
            lead: "訂單 {number} 已付的款項，已照原路退回。",
            note: "依各家銀行作業時間，入帳可能需要幾個工作天。",
            action: "查看訂單",
        },
        Topic::OrderLate => TopicWords {
            subject: "訂單 {number} 會晚一點出貨",
            lead: "很抱歉，訂單 {number} 沒有在約定的時間內出貨。我們正在處理，一出貨就通知您。",
            note: "不想等的話，揀貨之前可以在訂單頁取消。",
            action: "查看訂單",
        },
        Topic::VerifyAddress => TopicWords {
            subject: "請確認您的電子郵件地址",
            lead: "請按下面的按鈕，確認這個電子郵件地址是您的。",
            note: "如果不是您申請的，請不用理會這封信，什麼都不會發生。",
            action: "確認地址",
        },
        Topic::ResetPassword => TopicWords {
            subject: "重設密碼",
            lead: "有人要求重設您帳戶的密碼。如果是您，請按下面的按鈕設定新密碼。",
            note: "如果不是您，請不用理會這封信，密碼不會改變。",
            action: "設定新密碼",
        },
        Topic::AccountExists => TopicWords {
            subject: "您已經有帳戶了",
            lead: "有人用這個電子郵件地址註冊，但是它已經有帳戶了。如果是您，請直接登入；忘記密碼可以重設。",
            note: "如果不是您，請不用理會這封信，您的帳戶沒有任何改變。",
            action: "登入",
        },
        Topic::PasswordChanged => TopicWords {
            subject: "您的密碼已變更",
            lead: "您帳戶的密碼在 {at} 變更了。",
            note: "如果不是您變更的，請馬上重設密碼，並和我們聯絡。",
            action: "查看帳戶",
        },
        Topic::NewSignIn => TopicWords {
            subject: "有新的裝置登入您的帳戶",
            lead: "{at}，有新的裝置登入了您的帳戶：{device}。",
            note: "如果不是您，請登出那個裝置，並變更密碼。",
            action: "查看登入裝置",
        },
        Topic::BackInStock => TopicWords {
            subject: "您收藏的「{product}」又有貨了",
            lead: "您收藏的「{product}」又可以買了，現在 {price}。",
            note: "不想再收到這類通知，可以在收藏清單關閉。",
            action: "去看看",
        },
        Topic::PriceDrop => TopicWords {
            subject: "您收藏的「{product}」降價了",
            lead: "您收藏的「{product}」現在只要 {price}。",
            note: "不想再收到這類通知，可以在收藏清單關閉。",
            action: "去看看",
        },
    }
}
