//! Messages in simplified Chinese.

use super::{TopicWords, Words};
use store::mail::Topic;

pub(super) const WORDS: Words = Words {
    shop: "Puzi 铺子",
    hello_name: "{name}，您好：",
    hello: "您好：",
    link: "按钮打不开时，请把这个网址粘贴到浏览器：",
    until: "链接在 {until} 前有效。",
    goods: "订购内容",
    subtotal: "商品小计",
    shipping: "运费",
    total: "总计",
    pay: "汇款信息",
    bank: "银行",
    account: "账号",
    holder: "户名",
    amount: "金额",
    reference: "备注请填",
    pay_by: "期限",
    parcels: "包裹",
    reason: "原因：{reason}",
    group_lapsed: "这个团在时间内没有凑齐人数。",
    refund: "已付的款项会原路退回。",
    kept: "按下单时的约定，定金不退还。",
    tracking: "在其他设备上查看时，请输入订单编号和这个电子邮箱地址。",
    footer_order: "您在 {shop} 订购时留下了这个地址，所以收到这封邮件。",
    footer_account: "这个地址用在 {shop} 的账户上，所以您收到这封邮件。",
    topic,
};

const fn topic(topic: Topic) -> TopicWords {
    match topic {
        Topic::OrderPlaced => TopicWords {
            subject: "订单 {number} 已提交",
            lead: "谢谢您的订购，我们收到订单 {number} 了。",
            note: "",
            action: "查看订单",
        },
        Topic::OrderDeposited => TopicWords {
            subject: "订单 {number} 的定金收到了",
            lead: "订单 {number} 的定金 {deposit} 已经收到。尾款 {balance} 请在 {from} 到 {until} 之间付清。",
            note: "可以付尾款时，我们会再发邮件告诉您。",
            action: "查看订单",
        },
        Topic::BalanceDue => TopicWords {
            subject: "订单 {number} 可以付尾款了",
            lead: "订单 {number} 的尾款 {balance} 现在可以付了，请在 {until} 前付清。",
            note: "逾期未付，订单会自动取消。",
            action: "查看订单",
        },
        Topic::BalanceLapsed => TopicWords {
            subject: "订单 {number} 的尾款逾期，订单已取消",
            lead: "订单 {number} 的尾款没有在期限内收到，订单已经取消。",
            note: "",
            action: "查看订单",
        },
        Topic::OrderPaid => TopicWords {
            subject: "订单 {number} 已收到款项",
            lead: "订单 {number} 的款项收到了，我们开始准备发货。",
            note: "",
            action: "查看订单",
        },
        Topic::OrderShipped => TopicWords {
            subject: "订单 {number} 已发货",
            lead: "订单 {number} 已经交给物流，正在路上。",
            note: "",
            action: "查看订单",
        },
        Topic::OrderCancelled => TopicWords {
            subject: "订单 {number} 已取消",
            lead: "订单 {number} 已经取消。",
            note: "",
            action: "查看订单",
        },
        Topic::RefundPaid => TopicWords {
            subject: "订单 {number} 的退款已汇出",
            lead: "订单 {number} 已付的款项，已原路退回。",
            note: "按各家银行的处理时间，到账可能需要几个工作日。",
            action: "查看订单",
        },
        Topic::OrderLate => TopicWords {
            subject: "订单 {number} 会晚一点发货",
            lead: "很抱歉，订单 {number} 没有在约定的时间内发货。我们正在处理，一发货就通知您。",
            note: "不想等的话，拣货之前可以在订单页取消。",
            action: "查看订单",
        },
        Topic::VerifyAddress => TopicWords {
            subject: "请确认您的电子邮箱地址",
            lead: "请点下面的按钮，确认这个电子邮箱地址是您的。",
            note: "如果不是您申请的，请不用理会这封邮件，什么都不会发生。",
            action: "确认地址",
        },
        Topic::ResetPassword => TopicWords {
            subject: "重设密码",
            lead: "有人要求重设您账户的密码。如果是您，请点下面的按钮设置新密码。",
            note: "如果不是您，请不用理会这封邮件，密码不会改变。",
            action: "设置新密码",
        },
        Topic::AccountExists => TopicWords {
            subject: "您已经有账户了",
            lead: "有人用这个电子邮箱地址注册，但是它已经有账户了。如果是您，请直接登录；忘记密码可以重设。",
            note: "如果不是您，请不用理会这封邮件，您的账户没有任何改变。",
            action: "登录",
        },
        Topic::PasswordChanged => TopicWords {
            subject: "您的密码已更改",
            lead: "您账户的密码在 {at} 更改了。",
            note: "如果不是您更改的，请马上重设密码，并和我们联系。",
            action: "查看账户",
        },
        Topic::NewSignIn => TopicWords {
            subject: "有新的设备登录您的账户",
            lead: "{at}，有新的设备登录了您的账户：{device}。",
            note: "如果不是您，请退出那个设备，并更改密码。",
            action: "查看登录设备",
        },
        Topic::BackInStock => TopicWords {
            subject: "您收藏的“{product}”又有货了",
            lead: "您收藏的“{product}”又可以买了，现在 {price}。",
            note: "不想再收到这类通知，可以在收藏列表关闭。",
            action: "去看看",
        },
        Topic::PriceDrop => TopicWords {
            subject: "您收藏的“{product}”降价了",
            lead: "您收藏的“{product}”现在只要 {price}。",
            note: "不想再收到这类通知，可以在收藏列表关闭。",
            action: "去看看",
        },
    }
}
